package de.kommune.sim.paper.file;

import de.kommune.sim.paper.file.FileFormat.CharsetEvidence;
import java.nio.charset.Charset;
import java.util.List;

/** Which single-byte encoding makes letters of the bytes beyond ASCII («Buchstabenprobe»). */
final class LetterScore {

    /** Earlier ones win a tie: what office programs in Germany write comes first. */
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("windows-1254"),
            Charset.forName("windows-1250"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"));

    private static final String GERMAN = "äöüÄÖÜß";
    private static final String TURKISH = "şğıİŞĞçÇ";
    private static final String ROMANCE = "éèêëàâáíìîïóòôúùûñÉÈÀÁÓÚÑãõ";
    private static final String SLAVIC = "ąćęłńśźżčďěňřšťůžŠŽČĆĐđőű";
    private static final String SIGNS = "§°–—’‘“”„»«€ …´";

    private LetterScore() {}

    static DetectedCharset best(ByteStatistics bytes) {
        Charset best = CANDIDATES.get(0);
        long bestScore = Long.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            long score = score(bytes, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new DetectedCharset(best, CharsetEvidence.LETTERS, letters(bytes, best), 0);
    }

    private static long score(ByteStatistics bytes, Charset charset) {
        long score = 0;
        for (int value = 0x80; value < 0x100; value++) {
            char character = character(value, charset);
            score += bytes.inWords(value) * weightInWord(character) + bytes.alone(value) * weightAlone(character);
        }
        return score;
    }

    private static long letters(ByteStatistics bytes, Charset charset) {
        long letters = 0;
        for (int value = 0x80; value < 0x100; value++) {
            letters += Character.isLetter(character(value, charset)) ? bytes.inWords(value) : 0;
        }
        return letters;
    }

    private static char character(int value, Charset charset) {
        return new String(new byte[] {(byte) value}, charset).charAt(0);
    }

    private static int weightInWord(char character) {
        if (GERMAN.indexOf(character) >= 0) {
            return 8;
        }
        if (TURKISH.indexOf(character) >= 0) {
            return 6;
        }
        if (ROMANCE.indexOf(character) >= 0) {
            return 4;
        }
        if (SLAVIC.indexOf(character) >= 0) {
            return 3;
        }
        return Character.isLetter(character) ? 0 : weightAlone(character) - 4;
    }

    private static int weightAlone(char character) {
        if (SIGNS.indexOf(character) >= 0) {
            return 2;
        }
        if (GERMAN.indexOf(character) >= 0) {
            return 1;
        }
        return character == '\uFFFD' || Character.isISOControl(character) ? -40 : -1;
    }
}
