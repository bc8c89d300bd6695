package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that cells of a workbook share («gemeinsame Texte»). Workbooks number them before any row, so they have to be kept;
 * they lie in blocks of bytes, because a hundred thousand strings would cost several times their letters.
 */
final class SharedTexts {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int BLOCK = 1 << 20;
    private static final long MOST_BYTES = 96L << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private long[] places = new long[256];
    private int count;
    private int filled = BLOCK;
    private long bytes;

    private SharedTexts() {}

    static SharedTexts of(WorkbookParts parts, ReadLimits limits) throws IOException {
        SharedTexts texts = new SharedTexts();
        if (parts.has(PART)) {
            try (XmlCursor xml = new XmlCursor(parts.xml(PART), PART)) {
                while (xml.step()) {
                    if (xml.isStart("si")) {
                        texts.add(RichText.read(xml, "si", limits));
                    }
                }
            }
        }
        return texts;
    }

    private void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes += utf8.length + 2L * Long.BYTES;
        if (bytes > MOST_BYTES) {
            throw new BusinessException("paper.file.tooManyTexts");
        }
        if (filled + utf8.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, utf8.length)]);
            filled = 0;
        }
        System.arraycopy(utf8, 0, blocks.get(blocks.size() - 1), filled, utf8.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (long) (blocks.size() - 1) << 42 | (long) filled << 21 | utf8.length;
        filled += utf8.length;
    }

    /** The text with that number, null when there is none. */
    String text(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        long place = places[number];
        int length = (int) (place & 0x1F_FFFF);
        int start = (int) (place >>> 21 & 0x1F_FFFF);
        return new String(blocks.get((int) (place >>> 42)), start, length, StandardCharsets.UTF_8);
    }
}
