package de.kommune.sim.matrix;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;

/** The figures of one run («Ergebnis des Matrixtests»). */
record Summary(
        LocalDateTime at,
        String version,
        String commit,
        long cells,
        long allowed,
        long refused,
        long notFound,
        long notExecuted,
        long leaks,
        long withheld) {

    static Summary of(List<Cell> cells, LocalDateTime at, String version, String commit) {
        return new Summary(
                at.withNano(0),
                version,
                commit,
                cells.size(),
                count(cells, cell -> cell.outcome().letIn()),
                count(cells, cell -> cell.outcome() == Outcome.REFUSED),
                count(cells, cell -> cell.outcome() == Outcome.NOT_FOUND),
                count(cells, cell -> cell.outcome() == Outcome.NOT_EXECUTED),
                count(cells, cell -> cell.verdict() == Verdict.LEAK),
                count(cells, cell -> cell.verdict() == Verdict.WITHHELD));
    }

    static long count(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).count();
    }

    List<String> properties() {
        return List.of(
                "at=" + at,
                "version=" + version,
                "commit=" + commit,
                "cells=" + cells,
                "allowed=" + allowed,
                "refused=" + refused,
                "notFound=" + notFound,
                "notExecuted=" + notExecuted,
                "leaks=" + leaks,
                "withheld=" + withheld);
    }

    /** What IT loads into the database of the town that runs this build; loading it twice does no harm. */
    String sql() {
        return "insert ignore into matrix_run"
                + " (at, version, commit_id, cells, allowed, refused, not_found, not_executed, leaks, withheld) values ("
                + String.join(
                        ", ",
                        "'" + at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")) + "'",
                        "'" + version + "'",
                        "'" + commit + "'",
                        cells + ", " + allowed + ", " + refused,
                        notFound + ", " + notExecuted + ", " + leaks + ", " + withheld)
                + ")";
    }

    @Override
    public String toString() {
        return "Matrix: " + cells + " cells, " + allowed + " allowed, " + refused + " refused, " + notFound
                + " not found, " + notExecuted + " not executed, " + withheld + " withheld, leaks: " + leaks;
    }
}
