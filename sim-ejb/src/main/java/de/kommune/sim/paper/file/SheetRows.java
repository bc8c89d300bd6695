package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/** Rows of one sheet («Tabellenblatt»). */
final class SheetRows implements Closeable {

    private final String name;
    private final XmlCursor xml;
    private final CellParser parser;
    private final MergedRegions merged;
    private final ReadLimits limits;
    private int last;
    private int blankRun;
    private int pendingNumber;
    private List<RawCell> pending;

    SheetRows(String name, XmlCursor xml, CellParser parser, MergedRegions merged, ReadLimits limits) {
        this.name = name;
        this.xml = xml;
        this.parser = parser;
        this.merged = merged;
        this.limits = limits;
    }

    /** The next row, null after the last one of the sheet. */
    SheetRow next() {
        if (pending == null && !findRow()) {
            return null;
        }
        int number = ++last;
        if (number < pendingNumber) {
            return finished(number, new ArrayList<>()); // left out in the file, blank for everybody who looks at it
        }
        List<RawCell> cells = pending;
        pending = null;
        return finished(number, cells);
    }

    private SheetRow finished(int number, List<RawCell> cells) {
        merged.cover(number, cells, limits.columns());
        SheetRow row = new SheetRow(name, number, number, cells);
        blankRun = row.isBlank() ? blankRun + 1 : 0;
        if (blankRun > limits.blankRun()) {
            throw new BusinessException("paper.file.tooManyBlankRows", limits.blankRun(), number);
        }
        return row;
    }

    private boolean findRow() {
        while (xml.step()) {
            if (xml.isStart("row")) {
                String reference = xml.attribute("r");
                pendingNumber = reference == null ? last + 1 : CellReference.number(reference);
                if (pendingNumber <= last) {
                    throw xml.damaged();
                }
                pending = cells();
                return true;
            }
        }
        return false;
    }

    private List<RawCell> cells() {
        List<RawCell> cells = new ArrayList<>();
        int column = -1;
        while (xml.step() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String reference = xml.attribute("r");
                int found = reference == null ? column + 1 : CellReference.column(reference);
                if (found <= column) {
                    throw xml.damaged();
                }
                column = found;
                put(cells, column, parser.read(pendingNumber, column));
            }
        }
        return cells;
    }

    private void put(List<RawCell> cells, int column, RawCell cell) {
        if (cell == RawCell.BLANK) {
            return;
        }
        if (column >= limits.columns()) {
            throw new BusinessException("paper.file.tooManyColumns", pendingNumber, limits.columns());
        }
        while (cells.size() < column) {
            cells.add(RawCell.BLANK);
        }
        cells.add(cell);
    }

    @Override
    public void close() {
        xml.close();
    }
}
