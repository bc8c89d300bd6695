package de.kommune.sim.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Finds out by trying what a connection may do with each table; nothing is read and no row is changed. */
final class TableRights {

    /** No right to the table, or to a column of it. */
    private static final Set<Integer> REFUSED = Set.of(1142, 1143);

    private TableRights() {}

    /** Every table, view and sequence of the schema, with a column of it that can be written. */
    static Map<String, String> tables(DataSource owner) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer =
                        sql.executeQuery("select t.table_name, if(t.table_type = 'SEQUENCE', '', min(c.column_name))"
                                + " from information_schema.tables t join information_schema.columns c"
                                + " on c.table_schema = t.table_schema and c.table_name = t.table_name"
                                + " where t.table_schema = database() and c.is_generated = 'NEVER'"
                                + " group by t.table_name, t.table_type")) {
            while (answer.next()) {
                columns.put(
                        answer.getString(1).toLowerCase(Locale.ROOT), answer.getString(1) + " " + answer.getString(2));
            }
        }
        return columns;
    }

    /** By table the letters of what was let through, in the order s, i, u, d. */
    static Map<String, String> tried(Connection connection, Map<String, String> tables) throws SQLException {
        Map<String, String> rights = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            StringBuilder letters = new StringBuilder();
            for (Map.Entry<String, String> attempt : attempts(table.getValue()).entrySet()) {
                if (isLetThrough(connection, attempt.getValue())) {
                    letters.append(attempt.getKey());
                }
            }
            rights.put(table.getKey(), letters.toString());
        }
        return rights;
    }

    private static Map<String, String> attempts(String nameAndColumn) {
        String name = nameAndColumn.substring(0, nameAndColumn.indexOf(' '));
        String column = nameAndColumn.substring(nameAndColumn.indexOf(' ') + 1);
        Map<String, String> attempts = new LinkedHashMap<>();
        attempts.put("s", "select * from " + name + " limit 0");
        if (column.isEmpty()) {
            attempts.put("i", "do nextval(" + name + ")");
        } else {
            attempts.put("i", "insert into " + name + " () values ()");
            attempts.put("u", "update " + name + " set `" + column + "` = null where 1 = 0");
            attempts.put("d", "delete from " + name + " where 1 = 0");
        }
        return attempts;
    }

    /** Whatever else the database finds wrong with a statement, it looks for the right first. */
    private static boolean isLetThrough(Connection connection, String attempt) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(attempt);
            return true;
        } catch (SQLException refusal) {
            return !REFUSED.contains(refusal.getErrorCode());
        }
    }
}
