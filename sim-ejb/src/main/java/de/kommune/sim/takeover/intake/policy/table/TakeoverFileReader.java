package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.FileFormat;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.RowSource;
import de.kommune.sim.paper.file.RowSources;
import de.kommune.sim.paper.file.SheetRow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads a handed-over list row by row («Listenleser»), never as a whole: each physical row once, in order, with its kind.
 * Opening looks at the signature, the encoding and the first rows; a file that cannot or must not be read is refused with a
 * {@link BusinessException} {@code takeover.file.*}, also in the middle of the iteration. Writes nothing.
 */
public final class TakeoverFileReader implements Iterator<RawRow>, AutoCloseable {

    /** Filled rows among which the headers of a sheet must stand. */
    private static final int HEADER_WITHIN = 40;
    /** Rows of a sheet that are looked at in advance, blank ones included. */
    private static final int AHEAD = 500;

    private final String fileName;
    private final RowSource source;
    private final List<TableHeader> headers = new ArrayList<>();
    private final Deque<SheetRow> ahead = new ArrayDeque<>();
    private SheetRow firstOfNextSheet;
    private String sheet;
    private TableHeader header;
    private RowClassifier classifier;
    private int block;
    private boolean inBlock;

    private TakeoverFileReader(String fileName, RowSource source) {
        this.fileName = fileName;
        this.source = source;
    }

    /** Opens a file with everything detected. */
    public static TakeoverFileReader open(Path file, String originalName, ReadLimits limits) {
        return open(file, originalName, limits, FileChoice.DETECT);
    }

    /** Opens a file as somebody chose it. */
    public static TakeoverFileReader open(Path file, String originalName, ReadLimits limits, FileChoice choice) {
        TakeoverFileReader reader =
                new TakeoverFileReader(originalName, RowSources.open(file, originalName, limits, choice));
        try {
            reader.firstOfNextSheet = reader.source.next();
            reader.fill();
            return reader;
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** As what the file is read, and why. */
    public FileFormat format() {
        return source.format();
    }

    /** Headers of the sheets that were reached so far; those of the first one right after opening. */
    public List<TableHeader> headers() {
        return List.copyOf(headers);
    }

    /** @throws BusinessException at the end of a file that has no headers on any sheet */
    @Override
    public boolean hasNext() {
        fill();
        if (ahead.isEmpty() && headers.isEmpty()) {
            throw new BusinessException("takeover.file.noHeader");
        }
        return !ahead.isEmpty();
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = ahead.remove();
        RowKind kind = kind(row);
        boolean data = kind == RowKind.DATA;
        block += data && !inBlock ? 1 : 0;
        inBlock = data;
        return new RawRow(fileName, row, kind, header, data ? block : 0);
    }

    private RowKind kind(SheetRow row) {
        if (classifier != null) {
            return classifier.kind(row);
        }
        return row.isBlank() ? RowKind.BLANK : RowKind.WITHOUT_HEADER;
    }

    private void fill() {
        if (!ahead.isEmpty()) {
            return;
        }
        if (firstOfNextSheet != null) {
            beginSheet();
            return;
        }
        SheetRow row = source.next();
        if (row == null) {
            return;
        }
        if (row.sheet().equals(sheet)) {
            ahead.add(row);
        } else {
            firstOfNextSheet = row;
            beginSheet();
        }
    }

    /** Looks at the first rows of a sheet before the first one is given away. */
    private void beginSheet() {
        sheet = firstOfNextSheet.sheet();
        int filled = 0;
        SheetRow row = firstOfNextSheet;
        while (row != null && row.sheet().equals(sheet)) {
            ahead.add(row);
            filled += row.isBlank() ? 0 : 1;
            row = filled < HEADER_WITHIN && ahead.size() < AHEAD ? source.next() : null;
        }
        firstOfNextSheet = row;
        header = HeaderFinder.find(List.copyOf(ahead)).orElse(null);
        classifier = header == null ? null : new RowClassifier(header);
        if (header != null) {
            headers.add(header);
        }
        inBlock = false;
    }

    @Override
    public void close() {
        source.close();
    }
}
