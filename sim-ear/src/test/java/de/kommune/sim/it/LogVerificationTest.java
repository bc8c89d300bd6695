package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.audit.boundary.AccessLogs;
import de.kommune.sim.audit.boundary.LogFilter;
import de.kommune.sim.audit.boundary.LogRow;
import de.kommune.sim.audit.boundary.LogVerification;
import de.kommune.sim.audit.boundary.Verification;
import de.kommune.sim.audit.entity.BreakReason;
import de.kommune.sim.audit.entity.ChainBreak;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.persons.boundary.Persons;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain as the database writes it holds for the verifier; what the schema's owner does to it is named. */
class LogVerificationTest extends InServer {

    @Deployment
    static WebArchive archive() {
        return archive(LogVerificationTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/LogVerification")
    private LogVerification verification;

    @EJB(lookup = "java:global/sim/sim-ejb/AccessLogs")
    private AccessLogs logs;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource database;

    /** Lines that changed nothing, so that they can be moved; the first of five. */
    private long line;

    @BeforeEach
    void leaveLines() throws Exception {
        line = head().seq() + 1;
        for (int i = 0; i < 5; i++) {
            as("beratung1", () -> persons.find("Größe | ' \u0141", 5));
        }
    }

    @Test
    void theChainHolds() throws Exception {
        Verification found = verify(null);
        assertNull(found.first());
        assertTrue(found.intact() >= line + 4, "as many as were written");
    }

    @Test
    void aChangedLineIsNamed() throws Exception {
        for (String column : List.of("account", "roles", "action", "purpose", "outcome")) {
            String was = text("select " + column + " from access_log where seq = " + line);
            execute("update access_log set " + column + " = 'X' where seq = " + line);
            try {
                assertEquals(
                        new ChainBreak(line, BreakReason.CHANGED), verify(null).first(), column);
            } finally {
                execute("update access_log set " + column + " = '" + was + "' where seq = " + line);
            }
        }
        assertNull(verify(null).first());
    }

    @Test
    void aMissingLineIsNamed() throws Exception {
        execute("update access_log set seq = -1 where seq = " + (line + 1));
        try {
            assertEquals(
                    new ChainBreak(line + 1, BreakReason.MISSING), verify(null).first());
        } finally {
            execute("update access_log set seq = " + (line + 1) + " where seq = -1");
        }
    }

    @Test
    void twoLinesThatChangedPlacesAreNamed() throws Exception {
        swap(line + 1, line + 3);
        try {
            assertEquals(
                    new ChainBreak(line + 1, BreakReason.CHANGED), verify(null).first());
        } finally {
            swap(line + 1, line + 3);
        }
    }

    @Test
    void aChainThatDoesNotFitWhatWasNotedIsNamed() throws Exception {
        LogHead noted = new LogHead(line, text("select hash from access_log where seq = " + line));
        assertNull(verify(noted).first());
        assertEquals(
                new ChainBreak(line, BreakReason.NOT_AS_NOTED),
                verify(new LogHead(line, "0".repeat(64))).first());
    }

    @Test
    void readingTheLogIsWrittenDownToo() throws Exception {
        LogFilter own = new LogFilter("datenschutz", null, null, null, null, null);
        as("datenschutz", () -> logs.list(own, Long.MAX_VALUE, 0, 5));
        LogRow last =
                as("datenschutz", () -> logs.list(own, Long.MAX_VALUE, 0, 1)).get(0);
        assertEquals("AccessLogs.list", last.action());
        verify(null);
        assertEquals(
                "LogVerification.verify",
                as("datenschutz", () -> logs.list(own, Long.MAX_VALUE, 0, 1))
                        .get(0)
                        .action());
    }

    @Test
    void nobodyElseReadsTheLog() {
        LogFilter all = new LogFilter(null, null, null, null, null, null);
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "itbetrieb", "siga")) {
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> logs.list(all, Long.MAX_VALUE, 0, 5)),
                    account);
        }
    }

    private Verification verify(LogHead noted) throws Exception {
        return as("datenschutz", () -> verification.verify(noted));
    }

    private LogHead head() throws Exception {
        return as("datenschutz", () -> logs.head());
    }

    private void swap(long one, long other) throws SQLException {
        execute("update access_log set seq = -1 where seq = " + one);
        execute("update access_log set seq = " + one + " where seq = " + other);
        execute("update access_log set seq = " + other + " where seq = -1");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
