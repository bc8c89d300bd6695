package de.kommune.sim.takeover.intake.policy.table;

import java.util.List;
import java.util.Optional;

/**
 * The header rows of one sheet («Kopfzeilen»).
 *
 * @param sheet name of the sheet, empty for a text table
 * @param firstRow number of the first header row, titles above it not counted
 * @param lastRow number of the last header row
 * @param texts one text per column, rows above each other joined with a space, merged cells filled; empty where a column has none
 * @param titles texts that stand above the headers
 */
public record TableHeader(String sheet, int firstRow, int lastRow, List<String> texts, List<String> titles) {

    public TableHeader {
        texts = List.copyOf(texts);
        titles = List.copyOf(titles);
    }

    /** Text over that column, from 0. */
    public Optional<String> text(int index) {
        return index < texts.size() && !texts.get(index).isEmpty() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
