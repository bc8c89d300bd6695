package de.kommune.sim.takeover.mapping.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One sheet with its columns on the mapping page («Tabellenblatt»). */
public record SheetView(long id, long fileId, String fileName, String sheet, LocalDate asOf, List<SheetColumn> columns)
        implements Serializable {

    /** How many columns still mean nothing. */
    public long undecided() {
        return columns.stream().filter(column -> column.meaning() == null).count();
    }
}
