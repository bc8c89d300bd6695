package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.takeover.intake.policy.file.FileChoice;
import de.kommune.sim.takeover.intake.policy.file.FileFormat;
import de.kommune.sim.takeover.intake.policy.file.ReadLimits;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a handed-over list row by row («Listenleser»), never as a whole: each physical row once, in order, with its kind.
 * Opening looks at the signature, the encoding and the first rows; a file that cannot or must not be read is refused with a
 * {@link de.kommune.sim.common.BusinessException} {@code takeover.file.*}, also in the middle of the iteration. Writes nothing.
 */
public final class TakeoverFileReader implements Iterator<RawRow>, AutoCloseable {

    /** Opens a file with everything detected. */
    public static TakeoverFileReader open(Path file, String originalName, ReadLimits limits) {
        return open(file, originalName, limits, FileChoice.DETECT);
    }

    /** Opens a file as somebody chose it. */
    public static TakeoverFileReader open(Path file, String originalName, ReadLimits limits, FileChoice choice) {
        throw new UnsupportedOperationException("follows");
    }

    /** As what the file is read, and why. */
    public FileFormat format() {
        throw new UnsupportedOperationException("follows");
    }

    /** Headers of the sheets that were reached so far; those of the first one right after opening. */
    public List<TableHeader> headers() {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public RawRow next() {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("follows");
    }
}
