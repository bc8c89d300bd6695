package de.kommune.sim.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.it.InServer;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The application's connections to Debian's own MariaDB, and what its account cannot do there. */
class InstalledDatabaseTest extends InServer {

    @Deployment
    static WebArchive archive() {
        return archive(InstalledDatabaseTest.class);
    }

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Test
    void itIsDebiansMariaDb() throws Exception {
        String version = answer(application, "select version()");
        assertTrue(version.matches("(10\\.11|1[1-9]\\.\\d+)\\..*MariaDB.*"), version);
    }

    @Test
    void theConnectionIsEncrypted() throws Exception {
        String cipher =
                "select variable_value from information_schema.session_status where variable_name = 'Ssl_cipher'";
        assertTrue(answer(application, cipher).startsWith("TLS_"));
        assertTrue(answer(owner, cipher).startsWith("TLS_"));
    }

    @Test
    void everyMigrationRan() throws Exception {
        assertEquals("0", answer(owner, "select count(*) from flyway_schema_history where success = 0"));
        assertTrue(Integer.parseInt(answer(owner, "select count(*) from flyway_schema_history")) > 1);
    }

    @Test
    void theApplicationsAccountChangesNoTableAndReadsNoFile() {
        for (String statement : List.of(
                "create table mine (id int)",
                "alter table person add column mine int",
                "drop table person",
                "create user mine@localhost",
                "grant all on sim.* to sim_app@'127.0.0.1'",
                "select load_file('/etc/passwd') from mysql.user",
                "select 1 into outfile '/tmp/sim-must-not-appear'",
                "load data infile '/etc/passwd' into table person (given_name)")) {
            SQLException refusal = assertThrows(SQLException.class, () -> run(statement), statement);
            assertEquals("42000", refusal.getSQLState().replace("28000", "42000"), statement + ": " + refusal);
        }
    }

    @Test
    void aFileOfTheServerIsNotReadInAQueryEither() throws Exception {
        assertEquals("1", answer(application, "select load_file('/etc/passwd') is null"));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String answer(DataSource database, String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
