package de.kommune.sim.paper.file;

/**
 * How much of a file is read before it is refused («Lesegrenzen»). The standard values let every list of a town through
 * and keep a hostile file below ten seconds and 256 MB.
 *
 * @param fileBytes the file as it was handed over
 * @param unpackedBytes everything that is unpacked from a workbook, added up
 * @param ratio how many times larger than its packed form a part of a workbook may grow
 * @param entries parts of a workbook
 * @param rows physical rows of one file, blank ones included
 * @param blankRun blank rows in succession
 * @param columns cells in a row
 * @param cellChars characters in a cell
 */
public record ReadLimits(
        long fileBytes,
        long unpackedBytes,
        int ratio,
        int entries,
        int rows,
        int blankRun,
        int columns,
        int cellChars) {

    private static final long MEGABYTE = 1L << 20;

    /** What holds unless operations say otherwise. */
    public static ReadLimits standard() {
        return new ReadLimits(200 * MEGABYTE, 400 * MEGABYTE, 100, 500, 1_100_000, 100_000, 500, 32_767);
    }

    /** The same limits with another size of the file. */
    public ReadLimits withFileBytes(long bytes) {
        return new ReadLimits(bytes, unpackedBytes, ratio, entries, rows, blankRun, columns, cellChars);
    }
}
