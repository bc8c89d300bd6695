package de.kommune.sim.matrix;

import java.util.List;

/** What the matrix came to («Matrixbericht»). */
final class Report {

    private Report() {}

    /** In words, what went otherwise than the tables say. */
    static List<String> wrong(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.verdict() != Verdict.AS_EXPECTED)
                .map(Cell::toString)
                .toList();
    }
}
