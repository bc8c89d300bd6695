package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Finds the separator of a text table («Trennzeichen»): the one that cuts most rows into the same number of cells. */
final class SeparatorDetector {

    /** Characters at the beginning of the file that are looked at. */
    static final int SAMPLE = 1 << 16;

    private static final char[] CANDIDATES = {';', '\t', '|', ','};
    private static final int ROWS = 200;
    private static final int ENOUGH_COLUMNS = 8;
    private static final ReadLimits LIMITS = new ReadLimits(SAMPLE, SAMPLE, 1, 1, SAMPLE, SAMPLE, SAMPLE, SAMPLE);

    private SeparatorDetector() {}

    /** Looks at the beginning and leaves the reader where it was. */
    static char detect(Reader reader) throws IOException {
        char[] sample = new char[SAMPLE];
        reader.mark(SAMPLE);
        int length = 0;
        for (int read = reader.read(sample, 0, SAMPLE); read > 0; read = reader.read(sample, length, SAMPLE - length)) {
            length += read;
        }
        reader.reset();
        return detect(new String(sample, 0, length));
    }

    private static char detect(String sample) {
        if (sample.startsWith("sep=") && sample.length() > 4) {
            return sample.charAt(4); // the note that spreadsheets write for themselves
        }
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of the rows with the most frequent number of cells, weighted by that number up to a point. */
    private static double score(String sample, char separator) {
        Map<Integer, Integer> widths = widths(sample, separator);
        double rows = widths.values().stream().mapToInt(Integer::intValue).sum();
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> width.getValue() / rows * Math.min(width.getKey(), ENOUGH_COLUMNS))
                .max()
                .orElse(0);
    }

    private static Map<Integer, Integer> widths(String sample, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (CsvRows source = new CsvRows(new StringReader(sample), separator, LIMITS)) {
            SheetRow row = source.next();
            for (int rows = 0; row != null && rows < ROWS; rows++) {
                widths.merge(row.cells().size(), 1, Integer::sum);
                row = source.next();
            }
        } catch (BusinessException cutOff) {
            // The sample may end inside a quoted cell: the rows before it count. The file itself is judged when it is
            // read.
            return widths;
        }
        return widths;
    }
}
