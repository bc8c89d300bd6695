package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.FileFormat;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TableHeader;
import java.util.List;
import java.util.Map;

/**
 * What one pass over a whole file found («Sichtung»): before anything is stored it is certain that the file can be read to its end.
 *
 * @param format as what the file is read
 * @param headers headers of all sheets
 * @param proposed what the headers probably mean
 * @param rows physical rows per kind; the sum is the number of all rows
 * @param repeatedRows rows of data that stand in the file before with the same cells
 * @param dates proposal for the days of the list: what its titles say and the latest day that its rows write in full
 * @param names how the list uses names, read with the proposed mapping
 */
public record FileSurvey(
        FileFormat format,
        List<TableHeader> headers,
        ColumnMapping proposed,
        Map<RowKind, Integer> rows,
        int repeatedRows,
        FileDates dates,
        NameUsage names) {

    public FileSurvey {
        headers = List.copyOf(headers);
        rows = Map.copyOf(rows);
    }

    /** Number of all physical rows. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
