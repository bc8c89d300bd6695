package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.parse.NameReader;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import java.util.List;
import java.util.Optional;

/** Which names the rows of a list bear, and in which column («Namensbelege»). */
final class NameEvidence {

    private final ColumnMapping remembered;
    private final NameReader reader = new NameReader();
    private final NameUsage names = new NameUsage();
    private volatile RowLayout layout;

    NameEvidence(ColumnMapping remembered) {
        this.remembered = remembered;
    }

    /** What a row says; several threads may ask. */
    Optional<NameUsage.Keys> read(RawRow row) {
        return reader.read(cell(Column.FAMILY_NAME, row), cell(Column.GIVEN_NAMES, row))
                .get()
                .map(NameUsage.Keys::of);
    }

    void add(NameUsage.Keys name) {
        names.add(name);
    }

    /** Where each column stands, as far as it is remembered or can be guessed. */
    RowLayout layout(RawRow row) {
        RowLayout known = layout;
        if (known == null || !known.isOf(row.header())) {
            ColumnMapping mapping = ColumnMapping.propose(List.of(row.header())).preferring(remembered);
            known = new RowLayout(row.header(), mapping);
            layout = known;
        }
        return known;
    }

    private RawCell cell(Column column, RawRow row) {
        return RowLayout.cell(row.row(), layout(row).place(column, row.row()));
    }

    NameUsage names() {
        return names;
    }
}
