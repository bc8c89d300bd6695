package de.kommune.sim.paper;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a text file («CSV-Datei»), as spreadsheets of this country read it: semicolons, a decimal comma, days as 23.11.2026, and a mark
 * at the beginning that says UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class TextTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULA = "=+-@\t\r";

    private TextTable() {}

    /** @param rows as many values as there are headings: texts, numbers, days, or null for an empty cell */
    public static byte[] of(List<String> headings, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MARK);
        out.writeBytes(line(List.copyOf(headings)));
        rows.forEach(row -> out.writeBytes(line(row)));
        return out.toByteArray();
    }

    private static byte[] line(List<?> values) {
        return (values.stream().map(TextTable::cell).collect(Collectors.joining(";")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return value instanceof LocalDate day ? DAY.format(day) : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(letter -> ";\"\r\n".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
