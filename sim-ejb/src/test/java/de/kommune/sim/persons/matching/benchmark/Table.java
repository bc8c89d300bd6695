package de.kommune.sim.persons.matching.benchmark;

import java.util.Locale;

/** Rows of a table in Markdown, so that a measurement can be pasted into docs/benchmark.md. */
final class Table {

    private Table() {}

    static String head(String... titles) {
        StringBuilder rule = new StringBuilder();
        for (int at = 0; at < titles.length; at++) {
            rule.append(at == 0 ? "|---" : "|---:");
        }
        return System.lineSeparator() + row((Object[]) titles) + System.lineSeparator() + rule + "|";
    }

    static String row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append("| ")
                    .append(cell instanceof Double figure ? String.format(Locale.ROOT, "%.3f", figure) : cell)
                    .append(' ');
        }
        return row + "|";
    }
}
