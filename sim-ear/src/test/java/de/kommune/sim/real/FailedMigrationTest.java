package de.kommune.sim.real;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.town.Town;
import de.kommune.sim.town.TownException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A migration that failed half way stops the next deployment, whose log says what to do; once it is mended, the same server
 * starts. In a town of its own.
 */
class FailedMigrationTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS) // what the server said is wanted when something failed
    private Path folder;

    @Test
    void nothingIsDeployedOnASchemaThatWasLeftHalfWay() throws Exception {
        var settings = OwnTown.in(folder);
        try (Town town = new Town(settings);
                Connection owner = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:"
                        + settings.ports().database() + "/sim?user=sim_owner&password=Demo.2026")) {
            town.killServer();
            String latest = latest(owner);
            execute(owner, "update flyway_schema_history set success = 0 where version = '" + latest + "'");
            assertThrows(TownException.class, town::startServer);
            String log = Files.readString(settings.home().resolve("wildfly/log/server.log"));
            assertTrue(log.contains("SIM does not start: the database could not be brought to this version."), log);
            assertTrue(log.contains("Restore the backup or mend the cause, then deploy again."), log);
            assertTrue(log.contains("Detected failed migration to version " + latest), log);
            assertFalse(Files.exists(settings.home().resolve("wildfly/deployments/sim.ear.deployed")), "deployed");

            execute(owner, "update flyway_schema_history set success = 1 where version = '" + latest + "'");
            town.startServer();
        }
    }

    private static String latest(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row =
                        statement.executeQuery("select version from flyway_schema_history where version is not null"
                                + " order by installed_rank desc limit 1")) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
