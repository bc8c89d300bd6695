package de.kommune.sim.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What the application sends the database («gesendete Anweisungen im Wortlaut»), seen from outside of the server: the database's own log tells. */
final class SentSql {

    private SentSql() {}

    /** The statements that read or write data, in their order, with their values. */
    static List<String> during(Connection root, Callable<?> work) throws Exception {
        execute(root, "truncate mysql.general_log", "set global log_output = 'TABLE'", "set global general_log = 1");
        try {
            work.call();
        } finally {
            execute(root, "set global general_log = 0");
        }
        List<String> sent = new ArrayList<>();
        try (Statement sql = root.createStatement();
                ResultSet rows =
                        sql.executeQuery("select argument from mysql.general_log where user_host like 'sim_app%'"
                                + " and command_type in ('Query', 'Execute') order by event_time")) {
            while (rows.next()) {
                String statement = rows.getString(1);
                if (statement.matches("(?is)(select|insert|update|delete|with).*")) {
                    sent.add(statement);
                }
            }
        }
        return sent;
    }

    /** The database of the town in the box has a root without a password, on loopback. */
    static Connection root() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + System.getProperty("sim.test.port.database")
                + "/sim?user=root&sessionVariables=sql_mode=''");
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String each : statements) {
                sql.execute(each);
            }
        }
    }
}
