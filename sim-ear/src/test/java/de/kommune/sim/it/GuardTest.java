package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Persons;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class GuardTest extends InServer {

    private static final long NOBODY = 1;

    @Deployment
    static WebArchive archive() {
        return archive(GuardTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource database;

    @Test
    void aCounsellorMayLookForPeopleAndLeavesOneLine() throws Exception {
        long before = lines("beratung2", "Persons.find", "DONE");
        as("beratung2", () -> persons.find("Nobodyhasthisname", 5));
        assertEquals(before + 1, lines("beratung2", "Persons.find", "DONE"));
    }

    @Test
    void nobodyElseMayAndTheRefusalLeavesALineToo() throws Exception {
        for (String account : List.of("ehrenamt", "asd1", "itbetrieb", "datenschutz", "siga", "niemand")) {
            long before = lines(account, "Persons.find", "REFUSED");
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> persons.find("Nobodyhasthisname", 5)),
                    account);
            assertEquals(before + 1, lines(account, "Persons.find", "REFUSED"), account);
        }
    }

    @Test
    void aRecordThatIsNotThereLooksLikeOneThatMustNotBeKnown() {
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> persons.get(NOBODY)));
    }

    private long lines(String account, String action, String outcome) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from access_log where account = ? and action = ? and outcome = ?")) {
            query.setString(1, account);
            query.setString(2, action);
            query.setString(3, outcome);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
