package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.FileFormat.CharsetEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the encoding of a text table («Erkennung der Zeichenkodierung»). The whole file testifies, since a single name may be
 * the only one with an umlaut: a byte order mark, zero bytes as in UTF-16, well-formed UTF-8, or else the single-byte encoding
 * that makes the most letters of the bytes beyond ASCII.
 */
final class CharsetDetector {

    private final ByteStatistics bytes;

    private CharsetDetector(ByteStatistics bytes) {
        this.bytes = bytes;
    }

    static DetectedCharset detect(Path file, Charset chosen) throws IOException {
        DetectedCharset marked = marked(file);
        if (chosen != null) {
            int mark = marked != null && marked.charset().equals(chosen) ? marked.markBytes() : 0;
            return new DetectedCharset(chosen, CharsetEvidence.CHOSEN, 0, mark);
        }
        if (marked != null) {
            return marked;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new CharsetDetector(ByteStatistics.of(in)).unmarked();
        }
    }

    private static DetectedCharset marked(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new DetectedCharset(StandardCharsets.UTF_8, CharsetEvidence.BYTE_ORDER_MARK, 1, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new DetectedCharset(StandardCharsets.UTF_16LE, CharsetEvidence.BYTE_ORDER_MARK, 1, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new DetectedCharset(StandardCharsets.UTF_16BE, CharsetEvidence.BYTE_ORDER_MARK, 1, 2);
        }
        return null;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private DetectedCharset unmarked() {
        if (bytes.zeroes() > 0) {
            return wide();
        }
        if (bytes.isMostlyControl()) {
            throw new BusinessException("paper.file.binary");
        }
        if (bytes.beyondAscii() == 0) {
            return new DetectedCharset(StandardCharsets.UTF_8, CharsetEvidence.ASCII_ONLY, 0, 0);
        }
        if (bytes.isWellFormedUtf8()) {
            return new DetectedCharset(
                    StandardCharsets.UTF_8, CharsetEvidence.WELL_FORMED_UTF8, bytes.utf8Sequences(), 0);
        }
        return LetterScore.best(bytes);
    }

    /** UTF-16 without a mark: Latin text has its zeroes on one side only. */
    private DetectedCharset wide() {
        long half = bytes.total() / 2;
        boolean even = bytes.total() % 2 == 0;
        if (even && bytes.zeroesAtOdd() * 10 > half * 6 && bytes.zeroesAtEven() * 100 < half) {
            return new DetectedCharset(StandardCharsets.UTF_16LE, CharsetEvidence.ZERO_BYTES, bytes.zeroesAtOdd(), 0);
        }
        if (even && bytes.zeroesAtEven() * 10 > half * 6 && bytes.zeroesAtOdd() * 100 < half) {
            return new DetectedCharset(StandardCharsets.UTF_16BE, CharsetEvidence.ZERO_BYTES, bytes.zeroesAtEven(), 0);
        }
        throw new BusinessException("paper.file.binary");
    }
}
