package de.kommune.sim.takeover.intake.policy.cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * Something that the reading of a cell noticed («Befund»).
 *
 * @param severity how serious it is
 * @param code what it is; its sentence stands in the bundle under {@code takeover.cell.} and the code
 * @param values values for the sentence's placeholders
 */
public record Finding(Severity severity, String code, List<String> values) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding note(String code, Object... values) {
        return of(Severity.NOTE, code, values);
    }

    public static Finding repaired(String code, Object... values) {
        return of(Severity.REPAIRED, code, values);
    }

    public static Finding doubtful(String code, Object... values) {
        return of(Severity.DOUBTFUL, code, values);
    }

    public static Finding invalid(String code, Object... values) {
        return of(Severity.INVALID, code, values);
    }

    private static Finding of(Severity severity, String code, Object... values) {
        return new Finding(
                severity, code, Arrays.stream(values).map(Finding::shown).toList());
    }

    private static String shown(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : String.valueOf(value);
    }

    /** Key of its sentence in the bundle. */
    public String key() {
        return "takeover.cell." + code;
    }
}
