package de.kommune.sim.takeover.entity;

import java.io.Serializable;

/**
 * What became of the lines of one file («Verbleib der Zeilen»): every line is in exactly one of the columns, so the columns
 * add up to the file's lines.
 */
public record FileSums(
        long fileId,
        String fileName,
        long lines,
        long takenOver,
        long quarantined,
        long refused,
        long header,
        long blank,
        long total)
        implements Serializable {

    /** Sum of the columns. */
    public long accountedFor() {
        return takenOver + quarantined + refused + header + blank + total;
    }

    public boolean isComplete() {
        return accountedFor() == lines;
    }

    /** Both files together. */
    public FileSums plus(FileSums other) {
        return new FileSums(
                0,
                "",
                lines + other.lines,
                takenOver + other.takenOver,
                quarantined + other.quarantined,
                refused + other.refused,
                header + other.header,
                blank + other.blank,
                total + other.total);
    }

    /** The sum of no file. */
    public static FileSums none() {
        return new FileSums(0, "", 0, 0, 0, 0, 0, 0, 0);
    }
}
