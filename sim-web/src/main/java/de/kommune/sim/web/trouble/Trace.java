package de.kommune.sim.web.trouble;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A failure as the log may have it: types, places, and the database's error number. Messages stay out, because they
 * quote what was entered («Duplicate entry 'Rahimi'»).
 */
final class Trace {

    private static final int PLACES = 40;

    private Trace() {}

    static String withoutMessages(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : System.lineSeparator() + "caused by ")
                    .append(describe(cause));
        }
        return trace.toString();
    }

    private static String describe(Throwable cause) {
        String places = Arrays.stream(cause.getStackTrace())
                .limit(PLACES)
                .map(place -> System.lineSeparator() + "    at " + place)
                .collect(Collectors.joining());
        return cause.getClass().getName() + databaseError(cause) + places;
    }

    private static String databaseError(Throwable cause) {
        return cause instanceof SQLException sql ? " (" + sql.getErrorCode() + ", " + sql.getSQLState() + ")" : "";
    }
}
