package de.kommune.sim.paper.file;

import java.io.IOException;
import java.io.InputStream;

/** What the bytes of a text tell about its encoding («Bytestatistik»), counted in one pass. */
final class ByteStatistics {

    private static final int BLOCK = 1 << 16;
    private static final int END = -1;

    private final long[] inWords = new long[256];
    private final long[] alone = new long[256];
    private long total;
    private long zeroesAtEven;
    private long zeroesAtOdd;
    private long control;
    private long utf8Sequences;
    private int utf8Pending;
    private int utf8Lowest;
    private int utf8Highest;
    private boolean malformedUtf8;
    private int before = ' ';
    private int current = END;

    private ByteStatistics() {}

    static ByteStatistics of(InputStream in) throws IOException {
        ByteStatistics statistics = new ByteStatistics();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read > 0; read = in.read(block)) {
            for (int at = 0; at < read; at++) {
                statistics.next(block[at] & 0xff);
            }
        }
        statistics.next(END);
        statistics.malformedUtf8 |= statistics.utf8Pending > 0;
        return statistics;
    }

    /** A byte is counted when the one after it is known. */
    private void next(int after) {
        if (current != END) {
            count(before, current, after);
            before = current;
        }
        current = after;
    }

    private void count(int before, int current, int after) {
        if (current >= ' ' && current < 0x80 && utf8Pending == 0) { // most bytes of most files
            total++;
            return;
        }
        if (current == 0) {
            if (total % 2 == 0) {
                zeroesAtEven++;
            } else {
                zeroesAtOdd++;
            }
        } else if (current < ' ' && "\t\r\n\f\u000B\u001A".indexOf(current) < 0) {
            control++;
        } else if (current >= 0x80) {
            long[] place = isWord(before) || isWord(after) ? inWords : alone;
            place[current]++;
        }
        utf8(current);
        total++;
    }

    private static boolean isWord(int value) {
        return value >= 0x80 || (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }

    /** Follows the table of well-formed byte sequences in the Unicode standard. */
    private void utf8(int value) {
        if (malformedUtf8) {
            return;
        }
        if (utf8Pending > 0) {
            malformedUtf8 = value < utf8Lowest || value > utf8Highest;
            utf8Pending--;
            expect(utf8Pending, 0x80, 0xBF);
            utf8Sequences += utf8Pending == 0 ? 1 : 0;
        } else if (value >= 0x80) {
            lead(value);
        }
    }

    private void lead(int value) {
        if (value >= 0xC2 && value <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (value >= 0xE0 && value <= 0xEF) {
            expect(2, value == 0xE0 ? 0xA0 : 0x80, value == 0xED ? 0x9F : 0xBF);
        } else if (value >= 0xF0 && value <= 0xF4) {
            expect(3, value == 0xF0 ? 0x90 : 0x80, value == 0xF4 ? 0x8F : 0xBF);
        } else {
            malformedUtf8 = true;
        }
    }

    private void expect(int pending, int lowest, int highest) {
        utf8Pending = pending;
        utf8Lowest = lowest;
        utf8Highest = highest;
    }

    long total() {
        return total;
    }

    long zeroes() {
        return zeroesAtEven + zeroesAtOdd;
    }

    long zeroesAtEven() {
        return zeroesAtEven;
    }

    long zeroesAtOdd() {
        return zeroesAtOdd;
    }

    /** One control character in a hundred is no text any more. */
    boolean isMostlyControl() {
        return control * 100 > total;
    }

    long beyondAscii() {
        long sum = 0;
        for (int value = 0x80; value < 0x100; value++) {
            sum += inWords[value] + alone[value];
        }
        return sum;
    }

    boolean isWellFormedUtf8() {
        return !malformedUtf8 && utf8Sequences > 0;
    }

    long utf8Sequences() {
        return utf8Sequences;
    }

    /** How often the byte stands beside a letter. */
    long inWords(int value) {
        return inWords[value];
    }

    /** How often the byte stands beside no letter. */
    long alone(int value) {
        return alone[value];
    }
}
