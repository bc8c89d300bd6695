package de.kommune.sim.matrix;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public method of a guarded boundary, as the matrix tries it («Methode der Matrix»).
 *
 * @param boundary the enterprise bean
 * @param requires null where it names no permission, which is a leak
 * @param numbers its parameters that number records, each with its kind if the run has such records
 */
record Tried(Object boundary, Method method, Requires requires, Map<String, Optional<Kind>> numbers) {

    /** @param classes the names of all classes of the EJB module */
    static List<Tried> of(Collection<String> classes) throws Exception {
        List<Tried> all = new java.util.ArrayList<>();
        for (String name : classes) {
            Class<?> type = Class.forName(name, false, Guarded.class.getClassLoader());
            if (type.isAnnotationPresent(Guarded.class)
                    && !type.isAnnotationPresent(jakarta.interceptor.Interceptor.class)) {
                Object boundary = Records.boundary(type);
                Arrays.stream(type.getMethods())
                        .filter(Tried::isOurs)
                        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                        .forEach(method -> all.add(
                                new Tried(boundary, method, method.getAnnotation(Requires.class), numbersIn(method))));
            }
        }
        return all;
    }

    private static boolean isOurs(Method method) {
        return method.getDeclaringClass().getName().startsWith("de.kommune.sim.")
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && !method.getName().startsWith("_persistence");
    }

    private static Map<String, Optional<Kind>> numbersIn(Method method) {
        String place = method.getDeclaringClass().getSimpleName();
        return Arrays.stream(method.getParameters())
                .flatMap(Tried::names)
                .filter(Kind::isRecordNumber)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> Kind.of(place, name), (a, b) -> a, TreeMap::new));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.of(parameter.getName());
    }

    String name() {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return place() + "." + method.getName() + "(" + parameters + ")";
    }

    String place() {
        return method.getDeclaringClass().getSimpleName();
    }

    Judgement judgement() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        numbers.values().forEach(kind -> kind.ifPresent(kinds::add));
        boolean exact = !numbers.isEmpty() && numbers.values().stream().allMatch(Optional::isPresent);
        return new Judgement(requires.value(), kinds, exact);
    }

    /** Whether it takes anything that can be of somebody's record: a number, a text, an object. */
    boolean isAboutRecords() {
        return !numbers.isEmpty() || Arrays.stream(method.getParameterTypes()).anyMatch(Tried::mayHoldText);
    }

    private static boolean mayHoldText(Class<?> type) {
        return type == String.class || type.getName().startsWith("de.kommune.sim.") && !type.isEnum();
    }

    /** Its parameters that number a record of which the run has none. */
    Stream<String> withoutRecords() {
        return numbers.entrySet().stream()
                .filter(number -> number.getValue().isEmpty())
                .map(number -> name() + "(" + number.getKey() + ")");
    }
}
