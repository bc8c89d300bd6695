package de.kommune.sim.housing.ledger.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules as they are delivered: read from the migration, so that the tests ask what the town will ask. */
final class DeliveredRules {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern INSERT =
            Pattern.compile("insert into ledger_rule \\(([^)]*)\\) values *\\n(.*?);\\n", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^ {2}\\((.*)\\)[,]?$");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|null|true|false|\\d+");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("question", "question"),
            Map.entry("rank_no", "rank"),
            Map.entry("basis", "basis"),
            Map.entry("residence_group", "residence"),
            Map.entry("reception", "reception"),
            Map.entry("regime", "regime"),
            Map.entry("first_grant_from", "firstGrantFrom"),
            Map.entry("first_grant_to", "firstGrantTo"),
            Map.entry("gives_regime", "givenRegime"),
            Map.entry("gives_verdict", "givenVerdict"),
            Map.entry("limit_anchor", "limitAnchor"),
            Map.entry("limit_months", "limitMonths"),
            Map.entry("whole_month", "wholeMonth"),
            Map.entry("reason", "reason"),
            Map.entry("own_flat", "ownFlat"),
            Map.entry("source", "source"));

    private DeliveredRules() {}

    static List<LedgerRule> all() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(path -> path.getFileName().toString().endsWith(".sql"))
                    .flatMap(DeliveredRules::rules)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<LedgerRule> rules(Path migration) {
        try {
            return INSERT.matcher(Files.readString(migration) + "\n").results().flatMap(insert -> {
                String[] columns = insert.group(1).split(",\\s*");
                return ROW.matcher(insert.group(2)).results().map(row -> rule(columns, row.group(1)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LedgerRule rule(String[] columns, String row) {
        List<String> values = new ArrayList<>();
        VALUE.matcher(row).results().forEach(found -> values.add(value(found)));
        assertEquals(columns.length, values.size(), row);
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i], values.get(i));
        }
        return made(byColumn);
    }

    private static String value(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        return found.group().equals("null") ? null : found.group();
    }

    private static LedgerRule made(Map<String, String> values) {
        try {
            Constructor<LedgerRule> maker = LedgerRule.class.getDeclaredConstructor();
            maker.setAccessible(true);
            LedgerRule rule = maker.newInstance();
            for (Map.Entry<String, String> field : FIELDS.entrySet()) {
                set(rule, field.getValue(), values.get(field.getKey()));
            }
            Field valid = LedgerRule.class.getDeclaredField("valid");
            valid.setAccessible(true);
            valid.set(
                    rule,
                    Period.between(LocalDate.parse(values.get("valid_from")), LocalDate.parse(values.get("valid_to"))));
            return rule;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void set(LedgerRule rule, String name, String text) throws ReflectiveOperationException {
        Field field = LedgerRule.class.getDeclaredField(name);
        field.setAccessible(true);
        Class<?> type = field.getType();
        if (text == null) {
            field.set(rule, null);
        } else if (type.isEnum()) {
            field.set(rule, Enum.valueOf((Class<Enum>) type, text));
        } else if (type == LocalDate.class) {
            field.set(rule, LocalDate.parse(text));
        } else if (type == boolean.class || type == Boolean.class) {
            field.set(rule, Boolean.parseBoolean(text));
        } else {
            field.set(rule, type == String.class ? text : (Object) Integer.valueOf(text));
        }
    }
}
