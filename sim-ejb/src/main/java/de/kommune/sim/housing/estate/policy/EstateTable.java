package de.kommune.sim.housing.estate.policy;

import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.housing.estate.entity.TableProblem;
import de.kommune.sim.paper.file.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The estate as a table («Tabelle der Unterkünfte»): a row a room. Reads every row and names everything that is wrong with row and
 * column, so that somebody can mend the file at one go.
 */
public final class EstateTable {

    private final List<EstateRow> rows = new ArrayList<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final Map<String, EstateRow> facilities = new HashMap<>();
    private final Set<String> rooms = new HashSet<>();
    private Map<EstateColumn, Integer> columns;

    private EstateTable() {}

    /** @param physical the file's rows, with whatever stands above the headings */
    public static EstateTable of(Iterable<SheetRow> physical) {
        EstateTable table = new EstateTable();
        physical.forEach(table::take);
        if (table.columns == null) {
            table.problems.add(new TableProblem(
                    1,
                    EstateColumn.FACILITY.heading(),
                    "housing.table.noHeadings",
                    List.of(String.join(", ", EstateColumn.headings()))));
        }
        return table;
    }

    /** What a row of the file looks like. */
    public static List<String> headings() {
        return EstateColumn.headings();
    }

    /** The row as it is written, one value for each heading. */
    public static List<Object> cells(EstateRow row) {
        return Arrays.asList(
                row.facility().name(),
                EstateWords.word(EstateWords.KINDS, row.facility().kind()),
                EstateWords.word(EstateWords.CARRIERS, row.facility().carrier()),
                row.facility().postcode(),
                row.facility().town(),
                EstateWords.word(EstateWords.ACCESSIBILITIES, row.facility().accessibility()),
                row.opensOn(),
                row.building(),
                row.unit(),
                row.room().floor(),
                row.room().name(),
                row.room().area(),
                row.room().maxPersons(),
                EstateWords.word(EstateWords.SEX_RULES, row.room().sexRule()),
                EstateWords.word(EstateWords.YES_NO, row.room().familyOnly()),
                EstateWords.word(EstateWords.YES_NO, row.room().sheltered()),
                EstateWords.word(EstateWords.YES_NO, row.room().stepFree()),
                row.places());
    }

    private void take(SheetRow physical) {
        if (columns == null) {
            columns = headings(physical);
        } else if (!physical.isBlank()) {
            RowReader reader = new RowReader(physical, columns, problems);
            reader.read().ifPresent(this::keep);
        }
    }

    /** The row that names facility and room is the one with the headings. */
    private static Map<EstateColumn, Integer> headings(SheetRow physical) {
        Map<EstateColumn, Integer> found = new EnumMap<>(EstateColumn.class);
        for (int index = 0; index < physical.cells().size(); index++) {
            int column = index;
            EstateColumn.headed(physical.cell(index).text()).ifPresent(heading -> found.putIfAbsent(heading, column));
        }
        return found.containsKey(EstateColumn.FACILITY) && found.containsKey(EstateColumn.ROOM) ? found : null;
    }

    private void keep(EstateRow row) {
        String house = AddressKey.of(row.facility().name());
        EstateRow first = facilities.putIfAbsent(house, row);
        if (first != null && !first.facility().equals(row.facility())) {
            problem(row, EstateColumn.FACILITY, "housing.table.differs", first.no());
        }
        String room =
                String.join("\n", house, row.building(), row.unit(), row.room().name());
        if (!rooms.add(room)) {
            problem(row, EstateColumn.ROOM, "housing.table.twice", row.room().name());
        }
        rows.add(row);
    }

    private void problem(EstateRow row, EstateColumn column, String key, Object value) {
        problems.add(new TableProblem(row.no(), column.heading(), key, List.of(value)));
    }

    /** A room has more beds in SIM than in the table; a bed that somebody may have had does not go by a file. */
    public static TableProblem fewerPlaces(EstateRow row, int there) {
        return new TableProblem(
                row.no(), EstateColumn.PLACES.heading(), "housing.table.fewerPlaces", List.of(row.places(), there));
    }

    public List<EstateRow> rows() {
        return List.copyOf(rows);
    }

    /** In the order of the file; empty when everything can be read. */
    public List<TableProblem> problems() {
        return List.copyOf(problems);
    }
}
