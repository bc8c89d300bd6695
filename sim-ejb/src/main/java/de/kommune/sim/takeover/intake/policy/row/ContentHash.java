package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.file.RawCell;
import de.kommune.sim.takeover.intake.policy.file.Whitespace;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowHash;
import java.util.ArrayList;
import java.util.List;

/** The fingerprint of what a row says («Inhalts-Prüfsumme»): a row that was copied, moved or renumbered has the same. */
final class ContentHash {

    private ContentHash() {}

    static String of(RawRow raw, RowLayout layout) {
        List<String> texts = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column != Column.RUNNING_NO && column != Column.IGNORED) {
                for (RawCell cell : layout.cells(column, raw.row())) {
                    texts.add(column.name());
                    texts.add(Whitespace.tidy(cell.text()));
                }
            }
        }
        return RowHash.ofTexts(texts);
    }
}
