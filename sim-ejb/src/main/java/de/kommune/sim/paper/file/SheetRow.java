package de.kommune.sim.paper.file;

import java.util.List;

/**
 * A physical row of a file («Zeile»), before anybody knows what it means.
 *
 * @param sheet name of the sheet, empty for a text table
 * @param number number of the row as a spreadsheet shows it, from 1
 * @param line line of a text table in which the row begins, the same as the number in a workbook
 * @param cells the cells from the first column on; trailing blank ones may be missing
 */
public record SheetRow(String sheet, int number, int line, List<RawCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, from 0; blank where the row is shorter. */
    public RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
