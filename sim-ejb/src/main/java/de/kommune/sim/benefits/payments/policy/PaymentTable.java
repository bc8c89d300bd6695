package de.kommune.sim.benefits.payments.policy;

import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentCharset;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.common.BusinessException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what was decided as the benefits program reads it («Datei für das Leistungsprogramm»). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; a letter that the chosen charset lacks is no question mark but a refusal.
 */
public class PaymentTable {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULA = "=+-@\t\r";
    private static final String LINE = "\r\n";

    private final LayoutFacts layout;

    public PaymentTable(LayoutFacts layout) {
        this.layout = layout;
    }

    /** The file as bytes. */
    public byte[] bytes(List<Map<PaymentField, Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (layout.charset() == PaymentCharset.UTF_8_MARK) {
            out.writeBytes(MARK);
        }
        if (layout.headed()) {
            out.writeBytes(encoded(headings() + LINE));
        }
        rows.forEach(row -> out.writeBytes(encoded(line(row) + LINE)));
        return out.toByteArray();
    }

    /** The same to read on a page, one text a line. */
    public List<String> lines(List<Map<PaymentField, Object>> rows) {
        List<String> lines = rows.stream().map(this::line).collect(Collectors.toList());
        if (layout.headed()) {
            lines.add(0, headings());
        }
        return lines;
    }

    private String headings() {
        return joined(layout.columns().stream()
                .map(ColumnFacts::heading)
                .map(this::quoted)
                .toList());
    }

    private String line(Map<PaymentField, Object> row) {
        return joined(layout.columns().stream()
                .map(column -> cell(column.field() == PaymentField.FIXED ? column.fixed() : row.get(column.field())))
                .toList());
    }

    private String joined(List<String> cells) {
        return String.join(String.valueOf(layout.separator().sign()), cells);
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal sum) {
            return number(sum);
        }
        if (value instanceof LocalDate day) {
            return layout.days().formatter().format(day);
        }
        return quoted(harmless(value instanceof Enum<?> code ? layout.word(code.name()) : value.toString()));
    }

    private String number(BigDecimal sum) {
        BigDecimal euros = sum.setScale(2, RoundingMode.UNNECESSARY);
        if (layout.numbers() == PaymentNumbers.CENTS) {
            return euros.movePointRight(2).toPlainString();
        }
        String written = euros.toPlainString();
        return quoted(layout.numbers() == PaymentNumbers.COMMA ? written.replace('.', ',') : written);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String text) {
        String special = layout.separator().sign() + "\"\r\n";
        return text.chars().anyMatch(letter -> special.indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private byte[] encoded(String line) {
        try {
            ByteBuffer bytes = layout.charset()
                    .charset()
                    .newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(line));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException missing) {
            throw new BusinessException("benefits.paymentCharset", layout.charset(), line.strip());
        }
    }
}
