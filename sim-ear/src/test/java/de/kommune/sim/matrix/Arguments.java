package de.kommune.sim.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes up what a method asks for, by type and name: numbers of records from the {@link RecordSet}, texts that are the
 * mark of the same set (so that a search looks for it), a fresh number for a form, the first constant of an enum, today, and objects built of these.
 * A filter lets all pass but the text.
 */
final class Arguments {

    private static final int DEEPEST = 5;
    private static final String COUNSELLOR = "beratung1";

    private final String boundary;
    private final RecordSet records;
    private final LocalDate today;
    private final boolean everyText;
    private boolean refused;

    Arguments(String boundary, RecordSet records, LocalDate today) {
        this(boundary, records, today, false);
    }

    private Arguments(String boundary, RecordSet records, LocalDate today, boolean everyText) {
        this.boundary = boundary;
        this.records = records;
        this.today = today;
        this.everyText = everyText;
    }

    /** Where every text is the mark, also an account, a code and each text of a filter. */
    static Arguments everyText(String boundary, RecordSet records, LocalDate today) {
        return new Arguments(boundary, records, today, true);
    }

    Object[] of(Method method) {
        return of(method, 0);
    }

    /** Whether something could not be made of these values, which are no values for it; it is missing then. */
    boolean areRefused() {
        return refused;
    }

    private Object[] of(Executable made, int depth) {
        return Arrays.stream(made.getParameters())
                .map(parameter -> of(parameter, depth))
                .toArray();
    }

    private Object of(Parameter parameter, int depth) {
        return of(parameter.getName(), parameter.getType(), parameter.getParameterizedType(), depth);
    }

    private Object of(String name, Class<?> type, Type full, int depth) {
        Object plain = plain(name, type);
        if (plain != null || type.isPrimitive()) {
            return plain;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Collection.class.isAssignableFrom(type) || type == Map.class || type == Optional.class) {
            return container(name, type, full, depth);
        }
        return depth < DEEPEST ? built(type, depth + 1) : null;
    }

    private Object plain(String name, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return Kind.isRecordNumber(name) ? number(name) : 0L;
        }
        if (type == int.class || type == Integer.class) {
            return name.startsWith("first") || name.equals("version") ? 0 : 10;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == String.class && everyText) {
            return records.mark();
        }
        if (type == String.class && name.equals("form")) {
            return UUID.randomUUID().toString();
        }
        if (type == String.class && name.startsWith("topicCode")) {
            return "ARBEIT";
        }
        if (type == String.class && name.equals("matterCode")) {
            return "ASYLUM";
        }
        if (type == String.class && boundary.equals("Competences")) {
            return "deu"; // the language of its letter
        }
        if (type == String.class
                && Set.of("Volunteers", "PartnerOffers").contains(boundary)
                && name.equals("languages")) {
            return "deu";
        }
        if (type == String.class) {
            return isAccount(name) ? COUNSELLOR : records.mark();
        }
        return moment(type);
    }

    private Object moment(Class<?> type) {
        if (type == LocalDate.class) {
            return today;
        }
        if (type == LocalDateTime.class) {
            return today.atStartOfDay();
        }
        if (type == YearMonth.class) {
            return YearMonth.from(today);
        }
        if (type == Path.class) {
            return everyText ? table() : Path.of(System.getProperty("java.io.tmpdir"), "sim-matrix-" + records.mark());
        }
        return type == byte[].class ? new byte[0] : null;
    }

    /** A file that says nothing but the mark. */
    private Path table() {
        try {
            Path file = Path.of(System.getProperty("java.io.tmpdir"), "sim-matrix-texts.csv");
            return Files.writeString(file, records.mark() + ";" + records.mark() + "\n", StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isAccount(String name) {
        return Stream.of("account", "responsible", "counsellor", "deputy", "holder")
                .anyMatch(name.toLowerCase(java.util.Locale.ROOT)::contains);
    }

    private long number(String name) {
        return Kind.of(boundary, name).map(records::number).orElseGet(() -> records.number(Kind.PERSON));
    }

    private Object container(String name, Class<?> type, Type full, int depth) {
        if (type == Map.class) {
            return Map.of();
        }
        Object one = full instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?> element
                ? of(name, element, element, depth + 1)
                : null;
        if (type == Optional.class) {
            return Optional.ofNullable(one);
        }
        if (one == null) {
            return Set.class == type ? Set.of() : List.of();
        }
        return Set.class == type ? Set.of(one) : List.of(one);
    }

    private Object built(Class<?> type, int depth) {
        if (type.isRecord()) {
            return record(type, depth);
        }
        Stream<Executable> makers = Stream.concat(
                Arrays.stream(type.getConstructors())
                        .sorted(Comparator.comparing((Constructor<?> made) -> made.getParameterCount())
                                .reversed()),
                Arrays.stream(type.getMethods())
                        .filter(made -> Modifier.isStatic(made.getModifiers()) && made.getReturnType() == type)
                        .sorted(Comparator.comparing(Method::toString)));
        return orRefused(makers.map(maker -> made(maker, depth))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Object orRefused(Optional<Object> made) {
        refused |= made.isEmpty();
        return made.orElse(null);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        boolean filter = type.getSimpleName().endsWith("Filter");
        Object[] values = Arrays.stream(components)
                .map(component -> filter && !isNamedByFilter(component)
                        ? none(component.getType())
                        : of(component.getName(), component.getType(), component.getGenericType(), depth))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return orRefused(made(type.getDeclaredConstructor(types), values));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isNamedByFilter(RecordComponent component) {
        return everyText && component.getType() == String.class
                || component.getName().equals("text")
                || component.getName().equals("which") // of several lists; there is no filter without it
                || Kind.isRecordNumber(component.getName());
    }

    private static Object none(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private Optional<Object> made(Executable maker, int depth) {
        return made(maker, of(maker, depth));
    }

    /** What the values are refused by is no loss: the next way of making one is tried. */
    private static Optional<Object> made(Executable maker, Object... values) {
        try {
            maker.setAccessible(true);
            return Optional.of(
                    maker instanceof Constructor<?> constructor
                            ? constructor.newInstance(values)
                            : ((Method) maker).invoke(null, values));
        } catch (ReflectiveOperationException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
