package de.kommune.sim.operations.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Grants once more what the migrations granted («Rechte an Tabellen»). A backup holds tables and no rights, so a schema that
 * was restored on another server would be closed to everybody; and a right that somebody took away by hand is back at the
 * next start. What was granted to a table that a later migration dropped is left out.
 */
final class Grants {

    private static final Pattern GRANT =
            Pattern.compile("(?im)^(?:grant|revoke) [a-z, ()_]+? on (\\w+) (?:to|from) sim_\\w+;");

    private final DataSource owner;

    Grants(DataSource owner) {
        this.owner = owner;
    }

    /** @param scripts the migrations that ran, in their order */
    void renew(List<String> scripts) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> tables = tables(statement);
            for (String script : scripts) {
                Matcher found = GRANT.matcher(text(script));
                while (found.find()) {
                    if (tables.contains(found.group(1).toLowerCase(Locale.ROOT))) {
                        statement.execute(found.group().replace(";", ""));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "SIM does not start: a right could not be granted. Nothing was deployed." + " Cause: "
                            + failure.getMessage(),
                    failure);
        }
    }

    private static Set<String> tables(Statement statement) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet answer = statement.executeQuery(
                "select lower(table_name) from information_schema.tables" + " where table_schema = database()")) {
            while (answer.next()) {
                names.add(answer.getString(1));
            }
        }
        return names;
    }

    private static String text(String script) {
        try (InputStream migration = Grants.class.getResourceAsStream("/db/migration/" + script)) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
