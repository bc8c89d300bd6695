package de.kommune.sim.web.trouble;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The log of a failure helps to find the place and tells nothing about people. */
class TraceTest {

    private final String trace = Trace.withoutMessages(new IllegalStateException(
            "could not save Rahimi", new SQLException("Duplicate entry 'Rahimi' for key 'uq_x'", "23000", 1062)));

    @Test
    void nothingThatWasEnteredReachesTheLog() {
        assertFalse(trace.contains("Rahimi"), trace);
    }

    @Test
    void typesPlacesAndTheDatabasesNumberReachTheLog() {
        assertTrue(trace.contains("java.lang.IllegalStateException"), trace);
        assertTrue(trace.contains("caused by java.sql.SQLException (1062, 23000)"), trace);
        assertTrue(trace.contains("at de.kommune.sim.web.trouble.TraceTest"), trace);
    }
}
