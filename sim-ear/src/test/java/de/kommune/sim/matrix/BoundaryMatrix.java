package de.kommune.sim.matrix;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Calls every public method of every guarded boundary as everybody, with everybody's records, inside the server. Each call
 * has a transaction of its own that is rolled back, so nothing remains but the lines about refusals.
 */
final class BoundaryMatrix {

    private final Identities identities;
    private final UserTransaction transaction;
    private final List<RecordSet> sets;
    private final LocalDate today;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> withoutRecords = new TreeSet<>();

    BoundaryMatrix(Identities identities, UserTransaction transaction, List<RecordSet> sets, LocalDate today) {
        this.identities = identities;
        this.transaction = transaction;
        this.sets = sets;
        this.today = today;
    }

    /** @param classes the names of all classes of the EJB module */
    List<Cell> run(Collection<String> classes) throws Exception {
        for (String name : classes) {
            Class<?> type = Class.forName(name, false, Guarded.class.getClassLoader());
            if (type.isAnnotationPresent(Guarded.class)
                    && !type.isAnnotationPresent(jakarta.interceptor.Interceptor.class)) {
                run(type);
            }
        }
        return cells;
    }

    /** Parameters that number a record of which this run has none. */
    Set<String> withoutRecords() {
        return withoutRecords;
    }

    private void run(Class<?> type) throws Exception {
        Object boundary = Records.boundary(type);
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(BoundaryMatrix::isOurs)
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
        for (Method method : methods) {
            run(boundary, method);
        }
    }

    private static boolean isOurs(Method method) {
        return method.getDeclaringClass().getName().startsWith("de.kommune.sim.")
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && !method.getName().startsWith("_persistence");
    }

    private void run(Object boundary, Method method) throws Exception {
        Requires requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            cells.add(new Cell(
                    "Grenze",
                    nameOf(method),
                    "alle",
                    Relation.NONE,
                    Outcome.BROKE,
                    Verdict.LEAK,
                    "names no permission"));
            return;
        }
        Numbers numbers = numbers(method);
        Judgement judgement = new Judgement(requires.value(), numbers.kinds(), numbers.exact());
        boolean aboutRecords = numbers.any() || takesText(method);
        for (Asker asker : Asker.all()) {
            Attempt onUnknown = attempt(boundary, method, asker, judgement, RecordSet.unknown());
            note(
                    method,
                    asker,
                    aboutRecords ? Relation.UNKNOWN : Relation.NONE,
                    onUnknown,
                    judgement.on(asker, RecordSet.unknown(), onUnknown, onUnknown, sets));
            if (aboutRecords) {
                onEverySet(boundary, method, asker, judgement, onUnknown);
            }
        }
    }

    private void onEverySet(Object boundary, Method method, Asker asker, Judgement judgement, Attempt onUnknown)
            throws Exception {
        for (RecordSet set : sets) {
            Attempt attempt = attempt(boundary, method, asker, judgement, set);
            note(method, asker, asker.to(set), attempt, judgement.on(asker, set, attempt, onUnknown, sets));
        }
    }

    private void note(
            Method method, Asker asker, Relation relation, Attempt attempt, Optional<Judgement.Finding> finding) {
        cells.add(new Cell(
                "Grenze",
                nameOf(method),
                asker.name(),
                relation,
                attempt.outcome(),
                finding.map(Judgement.Finding::verdict).orElse(Verdict.AS_EXPECTED),
                finding.map(Judgement.Finding::why).orElse("")));
    }

    /** A boundary that works outside of a transaction cannot be rolled back: who may change by it is not let do so here. */
    private Attempt attempt(Object boundary, Method method, Asker asker, Judgement judgement, RecordSet records)
            throws Exception {
        if (asker.may(judgement.permission()) && !judgement.isReading() && escapesRollback(method)) {
            return new Attempt(Outcome.NOT_EXECUTED, "", List.of());
        }
        Object[] arguments = new Arguments(method.getDeclaringClass().getSimpleName(), records, today).of(method);
        return identities.as(asker.account(), () -> rolledBack(boundary, method, arguments));
    }

    private Attempt rolledBack(Object boundary, Method method, Object[] arguments) throws Exception {
        transaction.begin();
        try {
            Object answer = method.invoke(boundary, arguments);
            String signature = "returned " + (Contents.saysNothing(answer) ? "nothing" : "something");
            return new Attempt(Outcome.RETURNED, signature, Contents.of(answer));
        } catch (InvocationTargetException failed) {
            return failure(failed.getCause());
        } finally {
            transaction.rollback();
        }
    }

    private static Attempt failure(Throwable failure) {
        if (find(failure, AccessDeniedException.class).isPresent()
                || find(failure, EJBAccessException.class).isPresent()) {
            return new Attempt(Outcome.REFUSED, "refused", List.of());
        }
        if (find(failure, NotFoundException.class).isPresent()) {
            return new Attempt(Outcome.NOT_FOUND, "not found", List.of());
        }
        Optional<BusinessException> rule = find(failure, BusinessException.class);
        if (rule.isPresent()) {
            List<String> seen =
                    Stream.of(rule.get().getValues()).map(String::valueOf).toList();
            return new Attempt(Outcome.RULE_SAID_NO, rule.get().getKey(), seen);
        }
        if (find(failure, ConstraintViolationException.class).isPresent()) {
            return new Attempt(Outcome.RULE_SAID_NO, "invalid", List.of());
        }
        return new Attempt(Outcome.BROKE, chain(failure), List.of());
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static String chain(Throwable failure) {
        return causes(failure)
                .filter(cause -> !(cause instanceof UndeclaredThrowableException))
                .reduce((first, last) -> last)
                .map(root -> root.getClass().getSimpleName()
                        + (String.valueOf(root.getMessage()).contains("denied") ? ": denied" : ""))
                .orElse("");
    }

    private static boolean escapesRollback(Method method) {
        return Stream.of(
                        method.getAnnotation(TransactionAttribute.class),
                        method.getDeclaringClass().getAnnotation(TransactionAttribute.class))
                .filter(attribute -> attribute != null)
                .findFirst()
                .filter(attribute -> EnumSet.of(
                                TransactionAttributeType.NOT_SUPPORTED,
                                TransactionAttributeType.REQUIRES_NEW,
                                TransactionAttributeType.NEVER)
                        .contains(attribute.value()))
                .isPresent();
    }

    private Numbers numbers(Method method) {
        Map<String, Optional<Kind>> found = new HashMap<>();
        String place = method.getDeclaringClass().getSimpleName();
        for (Parameter parameter : method.getParameters()) {
            Stream<String> names = parameter.getType().isRecord()
                    ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                    : Stream.of(parameter.getName());
            names.filter(Kind::isRecordNumber).forEach(name -> found.put(name, Kind.of(place, name)));
        }
        found.forEach((name, kind) -> {
            if (kind.isEmpty()) {
                withoutRecords.add(nameOf(method) + "(" + name + ")");
            }
        });
        return new Numbers(found);
    }

    private static boolean takesText(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.getType() == String.class
                        || parameter.getType().getName().startsWith("de.kommune.sim.")
                                && !parameter.getType().isEnum());
    }

    private static String nameOf(Method method) {
        String parameters = String.join(
                ", ",
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList());
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    /** The parameters of a method that number records, each with its kind if the run has such records. */
    private record Numbers(Map<String, Optional<Kind>> found) {

        boolean any() {
            return !found.isEmpty();
        }

        boolean exact() {
            return any() && found.values().stream().allMatch(Optional::isPresent);
        }

        Set<Kind> kinds() {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            found.values().forEach(kind -> kind.ifPresent(kinds::add));
            return kinds;
        }
    }
}
