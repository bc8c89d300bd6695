package de.kommune.sim.benefits.regime.policy;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.benefits.regime.entity.AgeLimit;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeCondition;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeOutcome;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.RegimeStart;
import de.kommune.sim.common.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules and age limits as the migration delivers them. */
final class ShippedRules {

    private static final Pattern CELL = Pattern.compile("'((?:[^']|'')*)'|([^,\\s][^,]*)");

    private ShippedRules() {}

    static List<RegimeRule> rules() {
        return rows("regime_rule").map(ShippedRules::rule).toList();
    }

    static List<AgeLimit> ageLimits() {
        return rows("regime_age_limit")
                .map(cells -> new AgeLimit(day(cells[2]), day(cells[3]), Integer.parseInt(cells[4]), cells[5]))
                .toList();
    }

    private static RegimeRule rule(String[] cells) {
        RegimeCondition condition = new RegimeCondition(
                constant(BenefitRegime.class, cells[3]),
                constant(ResidenceGroup.class, cells[4]),
                cells[5],
                day(cells[6]),
                day(cells[7]),
                constant(RegimeEvent.class, cells[8]),
                cells[9] == null ? null : Integer.valueOf(cells[9]),
                Boolean.parseBoolean(cells[10]));
        RegimeOutcome outcome = new RegimeOutcome(
                BenefitRegime.valueOf(cells[11]),
                RegimeStart.valueOf(cells[12]),
                cells[13],
                cells[14],
                Boolean.parseBoolean(cells[15]));
        Period valid = Period.between(day(cells[17]), day(cells[18]));
        return new RegimeRule(Integer.parseInt(cells[2]), condition, outcome, valid, cells[16]);
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    /** The rows that all migrations put into the table, cell by cell. */
    static Stream<String[]> rows(String table) {
        Pattern insert = Pattern.compile("insert into " + table + " \\([^)]*\\) values *\\n(.*?);\\n", Pattern.DOTALL);
        return insert.matcher(migrations())
                .results()
                .flatMap(found -> found.group(1).lines())
                .filter(line -> line.startsWith("  ("))
                .map(ShippedRules::cells);
    }

    private static String[] cells(String line) {
        String inner = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
        Matcher found = CELL.matcher(inner);
        Stream.Builder<String> cells = Stream.builder();
        while (found.find()) {
            String cell = found.group(1) != null ? found.group(1) : found.group(2);
            cells.add(cell.equals("null") ? "" : cell);
        }
        return Arrays.stream(cells.build().toArray(String[]::new))
                .map(cell -> cell.isEmpty() ? null : cell)
                .toArray(String[]::new);
    }

    static String migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().map(ShippedRules::read).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
