package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import de.kommune.sim.takeover.intake.policy.table.Column;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.TableHeader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each column of a sheet stands («Spaltenlage»), worked out once per sheet. */
final class RowLayout {

    private final TableHeader header;
    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
    private final List<Integer> unmapped = new ArrayList<>();

    RowLayout(TableHeader header, ColumnMapping mapping) {
        this.header = header;
        for (int index = 0; index < header.texts().size(); index++) {
            int place = index;
            header.text(index)
                    .flatMap(mapping::column)
                    .ifPresentOrElse(
                            column -> places.computeIfAbsent(column, c -> new ArrayList<>())
                                    .add(place),
                            () -> unmapped.add(place));
        }
    }

    boolean isOf(TableHeader other) {
        return header == other;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Place of the first filled cell of that column, the first one if none is filled, -1 if the list has no such column. */
    int place(Column column, SheetRow row) {
        List<Integer> candidates = places.getOrDefault(column, List.of());
        for (int place : candidates) {
            if (!cell(row, place).isBlank()) {
                return place;
            }
        }
        return candidates.isEmpty() ? -1 : candidates.get(0);
    }

    /** Whether the list has more than one such column. */
    boolean isSpread(Column column) {
        return places.getOrDefault(column, List.of()).size() > 1;
    }

    /** All filled cells of that column. */
    List<RawCell> cells(Column column, SheetRow row) {
        List<RawCell> filled = new ArrayList<>(1);
        for (int place : places.getOrDefault(column, List.of())) {
            RawCell cell = cell(row, place);
            if (!cell.isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    /** The cell at that place, or the merged one above that reaches down to it. */
    static RawCell cell(SheetRow row, int place) {
        if (place < 0) {
            return RawCell.BLANK;
        }
        RawCell cell = row.cell(place);
        return isMergedDown(cell) ? cell.cover().cell() : cell;
    }

    static boolean isMergedDown(RawCell cell) {
        return cell.cover() != null && cell.cover().down();
    }

    String header(int place) {
        return header.text(place).orElse("");
    }

    /** Places of filled cells that no column claims, also those beyond the last header. */
    List<Integer> unmapped(SheetRow row) {
        List<Integer> filled = new ArrayList<>();
        unmapped.stream().filter(place -> !row.cell(place).isBlank()).forEach(filled::add);
        for (int place = header.texts().size(); place < row.cells().size(); place++) {
            if (!row.cell(place).isBlank()) {
                filled.add(place);
            }
        }
        return filled;
    }

    boolean isBeyondHeader(int place) {
        return place >= header.texts().size();
    }

    int width() {
        return header.texts().size();
    }
}
