package de.kommune.sim.reporting.separation.policy;

import de.kommune.sim.reporting.separation.entity.Grant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what MariaDB answers to {@code SHOW GRANTS} («Auskunft des Datenbankservers»). A line that it cannot read is no
 * line that may be left out: it throws.
 */
public class GrantReader {

    private static final Pattern LINE = Pattern.compile("GRANT (.+) ON (\\S+) TO .+");
    private static final Pattern NOTHING = Pattern.compile("GRANT USAGE ON \\*\\.\\* TO .+");
    private static final Pattern RIGHT = Pattern.compile("([A-Z][A-Z ]*[A-Z])(?: \\(([^)]*)\\))?(?:, |$)");

    /** The rights in these lines, one for each table and kind. */
    public List<Grant> read(List<String> lines) {
        List<Grant> grants = new ArrayList<>();
        for (String line : lines) {
            if (!NOTHING.matcher(line).matches()) {
                grants.addAll(rights(line));
            }
        }
        return grants;
    }

    private static List<Grant> rights(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("No grant on a table: " + line);
        }
        String table = table(found.group(2));
        List<Grant> grants = new ArrayList<>();
        Matcher right = RIGHT.matcher(found.group(1));
        int read = 0;
        while (right.find() && right.start() == read) {
            grants.add(new Grant(table, right.group(1), columns(right.group(2))));
            read = right.end();
        }
        if (read != found.group(1).length()) {
            throw new IllegalArgumentException("Rights that cannot be read: " + line);
        }
        return grants;
    }

    /** {@code `sim`.`person`} is «person»; a right on more than a table keeps its asterisk. */
    private static String table(String target) {
        String plain = target.replace("`", "");
        return plain.substring(plain.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> columns(String named) {
        return named == null
                ? List.of()
                : Arrays.stream(named.replace("`", "").split(", ?")).sorted().toList();
    }
}
