package de.kommune.sim.takeover.intake.policy.table;

import de.kommune.sim.paper.file.RawCell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a row («Zeilen-Prüfsumme»), by which a row that arrives again is recognised. */
public final class RowHash {

    private RowHash() {}

    /** Over the cells up to the last filled one; a workbook and a text table with the same texts give the same. */
    static String of(List<RawCell> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return ofTexts(cells.subList(0, filled).stream().map(RawCell::text).toList());
    }

    /** Over texts in their order; the length before each text keeps {@code ab|c} and {@code a|bc} apart. */
    private static String ofTexts(List<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.length()).append(':').append(text));
        return HexFormat.of().formatHex(sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
