package de.kommune.sim.housing.estate.policy;

import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.TableProblem;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row of the estate's table («Zeilenleser»); whatever it cannot read, it names. */
final class RowReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,4}(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?0*");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_PART = 40;
    private static final int LONGEST_ROOM = 20;

    private final SheetRow row;
    private final Map<EstateColumn, Integer> columns;
    private final List<TableProblem> problems;
    private final int before;

    RowReader(SheetRow row, Map<EstateColumn, Integer> columns, List<TableProblem> problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Empty where something is wrong with it. */
    Optional<EstateRow> read() {
        FacilityFacts facility = facility();
        LocalDate opensOn = day();
        String building = optional(EstateColumn.BUILDING, LONGEST_PART);
        String unit = optional(EstateColumn.UNIT, LONGEST_PART);
        RoomFacts room = room();
        Integer places = whole(EstateColumn.PLACES, 0, 99);
        if (places == null) {
            problem(EstateColumn.PLACES, "housing.table.missing");
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new EstateRow(row.number(), facility, opensOn, building, unit, room, places));
    }

    private FacilityFacts facility() {
        String name = required(EstateColumn.FACILITY, LONGEST_NAME);
        if (!name.isEmpty() && AddressKey.of(name).isEmpty()) {
            problem(EstateColumn.FACILITY, "housing.nameWithoutWord", name);
        }
        String postcode = required(EstateColumn.POSTCODE, LONGEST_WORD);
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            problem(EstateColumn.POSTCODE, "housing.postcode", postcode);
        }
        return new FacilityFacts(
                name,
                word(EstateColumn.KIND, EstateWords.KINDS, false),
                word(EstateColumn.CARRIER, EstateWords.CARRIERS, false),
                postcode,
                required(EstateColumn.TOWN, LONGEST_WORD),
                word(EstateColumn.ACCESSIBILITY, EstateWords.ACCESSIBILITIES, true),
                null);
    }

    private RoomFacts room() {
        Integer floor = whole(EstateColumn.FLOOR, -3, 30);
        return new RoomFacts(
                required(EstateColumn.ROOM, LONGEST_ROOM),
                floor == null ? 0 : floor,
                area(),
                whole(EstateColumn.MAX_PERSONS, 1, 99),
                word(EstateColumn.SEX_RULE, EstateWords.SEX_RULES, true),
                yes(EstateColumn.FAMILY_ONLY),
                yes(EstateColumn.SHELTERED),
                yes(EstateColumn.STEP_FREE));
    }

    private boolean yes(EstateColumn column) {
        return Boolean.TRUE.equals(word(column, EstateWords.YES_NO, true));
    }

    private String required(EstateColumn column, int longest) {
        String text = optional(column, longest);
        if (text.isEmpty()) {
            problem(column, "housing.table.missing");
        }
        return text;
    }

    private String optional(EstateColumn column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            problem(column, "housing.table.tooLong", longest);
        }
        return text;
    }

    private String text(EstateColumn column) {
        Integer index = columns.get(column);
        RawCell cell = index == null ? RawCell.BLANK : row.cell(index);
        if (cell.kind() == RawCell.Kind.FORMULA || cell.kind() == RawCell.Kind.ERROR) {
            problem(column, "housing.table.formula");
            return "";
        }
        return cell.text().strip();
    }

    /** @param lenient whether nothing means the first of the words */
    private <T> T word(EstateColumn column, Map<String, T> words, boolean lenient) {
        String text = text(column);
        if (text.isEmpty() && lenient) {
            return words.values().iterator().next();
        }
        Optional<T> meant = words.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst();
        if (meant.isEmpty()) {
            problem(column, "housing.table.word", text, String.join(", ", words.keySet()));
        }
        return meant.orElse(null);
    }

    private Integer whole(EstateColumn column, int least, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Integer value = WHOLE.matcher(text).matches() ? Integer.valueOf(new BigDecimal(text).intValueExact()) : null;
        if (value == null || value < least || value > most) {
            problem(column, "housing.table.number", text, least, most);
            return null;
        }
        return value;
    }

    private BigDecimal area() {
        String text = text(EstateColumn.AREA).replace(',', '.');
        if (!DECIMAL.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            problem(EstateColumn.AREA, "housing.area", text);
            return null;
        }
        return new BigDecimal(text).stripTrailingZeros().setScale(2);
    }

    private LocalDate day() {
        Integer index = columns.get(EstateColumn.OPEN);
        RawCell cell = index == null ? RawCell.BLANK : row.cell(index);
        if (cell.date() != null) {
            return cell.date();
        }
        String text = text(EstateColumn.OPEN);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException unreadable) {
            problem(EstateColumn.OPEN, "housing.table.day", text);
            return null;
        }
    }

    private void problem(EstateColumn column, String key, Object... values) {
        problems.add(new TableProblem(row.number(), column.heading(), key, List.of(values)));
    }
}
