package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The merged cells of a sheet («verbundene Zellen»). A workbook lists them behind the rows, therefore the part is looked
 * through for them once before its rows are read.
 */
final class MergedRegions {

    private static final byte[] MARK = "mergeCell ref=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_REFERENCE = 24;
    private static final int MOST = 200_000;
    private static final int MOST_AT_ONCE = 1_000;

    private final Deque<Region> waiting;
    private final List<Region> active = new ArrayList<>();

    private MergedRegions(List<Region> regions) {
        regions.sort(Comparator.comparingInt(region -> region.top));
        this.waiting = new ArrayDeque<>(regions);
    }

    static MergedRegions of(WorkbookParts parts, String part) throws IOException {
        List<Region> regions = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(parts.stream(part), 1 << 16)) {
            int matched = 0;
            for (int value = in.read(); value >= 0; value = in.read()) {
                if (value == MARK[matched]) {
                    matched++;
                } else {
                    matched = value == MARK[0] ? 1 : 0;
                }
                if (matched == MARK.length) {
                    add(regions, in, part);
                    matched = 0;
                }
            }
        }
        return new MergedRegions(regions);
    }

    private static void add(List<Region> regions, InputStream in, String part) throws IOException {
        StringBuilder reference = new StringBuilder();
        for (int value = in.read(); value >= 0 && value != '"'; value = in.read()) {
            reference.append((char) value);
            if (reference.length() > LONGEST_REFERENCE) {
                throw new BusinessException("paper.file.damaged", part);
            }
        }
        int colon = reference.indexOf(":");
        if (colon > 0) {
            regions.add(new Region(reference.substring(0, colon), reference.substring(colon + 1)));
        }
        if (regions.size() > MOST) {
            throw new BusinessException("paper.file.damaged", part);
        }
    }

    /** Puts a cover over the blank cells of a row that lie under a merged one. */
    void cover(int row, List<RawCell> cells, int columns) {
        active.removeIf(region -> region.bottom < row);
        while (!waiting.isEmpty() && waiting.peek().top <= row) {
            Region region = waiting.remove();
            if (region.top == row && region.left >= 0 && region.left < cells.size()) {
                region.cell = cells.get(region.left);
                active.add(region);
            }
        }
        if (active.size() > MOST_AT_ONCE) {
            throw new BusinessException("paper.file.tooManyMerged", row);
        }
        for (Region region : active) {
            region.cover(row, cells, columns);
        }
    }

    private static final class Region {

        private final int left;
        private final int right;
        private final int top;
        private final int bottom;
        private RawCell cell;

        private Region(String first, String last) {
            left = CellReference.column(first);
            right = CellReference.column(last);
            top = CellReference.row(first);
            bottom = CellReference.row(last);
        }

        private void cover(int row, List<RawCell> cells, int columns) {
            if (cell.isBlank()) {
                return;
            }
            for (int column = left; column <= Math.min(right, columns - 1); column++) {
                while (cells.size() <= column) {
                    cells.add(RawCell.BLANK);
                }
                boolean itself = row == top && column == left;
                if (!itself && cells.get(column).isBlank()) {
                    cells.set(column, RawCell.covered(cell, row > top && column == left));
                }
            }
        }
    }
}
