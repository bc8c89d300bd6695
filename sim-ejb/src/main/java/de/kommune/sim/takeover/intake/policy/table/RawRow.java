package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.paper.file.SheetRow;

/**
 * A physical row of a file and its kind («Rohzeile»).
 *
 * @param fileName name under which the file was handed over
 * @param row the row with its cells
 * @param kind of what kind it is
 * @param header headers of its sheet; null for a row {@link RowKind#WITHOUT_HEADER}
 * @param block number of the run of rows of data without a blank one in between, from 1; 0 for other rows. In lists without
 *     family numbers often one family.
 */
public record RawRow(String fileName, SheetRow row, RowKind kind, TableHeader header, int block) {

    /** SHA-256 over all cells, in hexadecimal digits; the same for rows with the same cells. */
    public String hash() {
        return RowHash.of(row.cells());
    }

    public String sheet() {
        return row.sheet();
    }

    /** Number of the row as a spreadsheet shows it. */
    public int number() {
        return row.number();
    }
}
