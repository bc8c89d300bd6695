package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.CellReference;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reading of one row while it goes on («laufende Auswertung»): hands out cells and collects findings with their places. */
final class RowReading {

    private static final String JOINT = "; ";

    private final RawRow raw;
    private final RowLayout layout;
    private final List<CellFinding> findings = new ArrayList<>();

    RowReading(RawRow raw, RowLayout layout) {
        this.raw = raw;
        this.layout = layout;
    }

    /** Reads the cell of that column. */
    <T> Reading<T> read(Column column, Function<RawCell, Reading<T>> reader) {
        Reading<T> read = reader.apply(cell(column));
        note(column, read.findings());
        if (layout.isSpread(column)) {
            compare(
                    column,
                    layout.cells(column, raw.row()).stream()
                            .map(RawCell::text)
                            .distinct()
                            .toList());
        }
        return read;
    }

    private void compare(Column column, List<String> texts) {
        if (texts.size() > 1) {
            note(column, List.of(Finding.doubtful("severalColumns", String.join(JOINT, texts))));
        }
    }

    /** Reads all cells of that column as one text. */
    <T> Reading<T> readJoined(Column column, Function<RawCell, Reading<T>> reader) {
        List<RawCell> cells = layout.isSpread(column) ? layout.cells(column, raw.row()) : List.of();
        Reading<T> read = reader.apply(
                cells.size() < 2
                        ? cell(column)
                        : RawCell.text(cells.stream().map(RawCell::text).collect(Collectors.joining(JOINT))));
        note(column, read.findings());
        return read;
    }

    RawCell cell(Column column) {
        int place = layout.place(column, raw.row());
        RawCell cell = RowLayout.cell(raw.row(), place);
        if (place >= 0 && !cell.isBlank() && RowLayout.isMergedDown(raw.row().cell(place))) {
            note(column, List.of(Finding.repaired("merged", cell.text())));
        }
        return cell;
    }

    /** Header over the column, empty when the list has no such column. */
    String header(Column column) {
        int place = layout.place(column, raw.row());
        return place < 0 ? "" : layout.header(place);
    }

    void note(Column column, List<Finding> found) {
        if (found.isEmpty()) {
            return;
        }
        int place = layout.place(column, raw.row());
        found.forEach(finding -> add(place, column, finding));
    }

    private void add(int place, Column column, Finding finding) {
        findings.add(new CellFinding(
                raw.number(),
                column,
                place < 0 ? "" : layout.header(place),
                place < 0 ? "" : CellReference.letters(place),
                RowLayout.cell(raw.row(), place).text(),
                finding));
    }

    /** Header and text of cells that no column claims. */
    Map<String, String> unmapped() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int place : layout.unmapped(raw.row())) {
            String header = layout.header(place);
            String letters = CellReference.letters(place);
            texts.put(header.isEmpty() ? letters : header, raw.row().cell(place).text());
            if (layout.isBeyondHeader(place)) {
                add(place, null, Finding.doubtful("beyondHeader", letters));
            }
        }
        return texts;
    }

    /** A row of a text table that breaks off early may have lost what stood behind. */
    void checkWidth() {
        boolean textTable = raw.sheet().isEmpty();
        int cells = raw.row().cells().size();
        if (textTable && cells < layout.width()) {
            findings.add(new CellFinding(
                    raw.number(), null, "", "", "", Finding.doubtful("rowShort", cells, layout.width())));
        }
    }

    /** Gravest first, in the order of the columns within. */
    List<CellFinding> findings() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (CellFinding found) -> found.finding().severity())
                        .reversed())
                .toList();
    }
}
