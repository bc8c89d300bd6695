package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.table.Column;

/**
 * A finding with the place where it was made («Befund mit Fundstelle»).
 *
 * @param rowNumber number of the row as a spreadsheet shows it
 * @param column what the column holds; null where it has no meaning, or where the row as a whole is meant
 * @param header header of the column in the list
 * @param letter letter of the column as a spreadsheet shows it; empty where several columns together gave the finding
 * @param original text of the cell
 * @param finding what was found
 */
public record CellFinding(
        int rowNumber, Column column, String header, String letter, String original, Finding finding) {}
