package de.kommune.sim.operations.boundary;

import de.kommune.sim.access.Department;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Whether the database is set up for the wall («Datenbankrollen»): the application's account may take every department's
 * role, and may read nothing without one. Says in one sentence what an administrator has to do.
 */
final class DatabaseRoles {

    private static final int NO_RIGHT = 1142;

    private DatabaseRoles() {}

    /** Before the migration, which grants tables to these roles. */
    static void requireThem(DataSource application) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            for (Department department : Department.values()) {
                statement.execute("set role " + department.databaseRole());
            }
            statement.execute("set role none");
        } catch (SQLException refused) {
            throw trouble("the application's account cannot take the departments' roles", refused);
        }
    }

    /** After the migration: the account of an earlier version could read everything by itself. */
    static void requireNothingWithoutThem(DataSource application) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1 from person where 1 = 0").close();
        } catch (SQLException refused) {
            if (refused.getErrorCode() == NO_RIGHT) {
                return;
            }
            throw trouble("the application's account cannot be checked", refused);
        }
        throw trouble("the application's account reads tables without a department's role", null);
    }

    private static IllegalStateException trouble(String what, SQLException cause) {
        String because =
                cause == null ? "" : " Cause: " + Causes.innermost(cause).getMessage();
        return new IllegalStateException(
                "SIM does not start: " + what + ". Run config/database/accounts.sql again as the database's root, then"
                        + " deploy again." + because,
                cause);
    }
}
