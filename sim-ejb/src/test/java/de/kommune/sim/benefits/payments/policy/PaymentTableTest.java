package de.kommune.sim.benefits.payments.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentCharset;
import de.kommune.sim.benefits.payments.entity.PaymentDays;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.benefits.payments.entity.PaymentSeparator;
import de.kommune.sim.benefits.payments.entity.PaymentStateKind;
import de.kommune.sim.benefits.payments.entity.WordFacts;
import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentTableTest {

    private static final List<ColumnFacts> COLUMNS = List.of(
            column("Ref", PaymentField.REFERENCE),
            column("Name", PaymentField.NAME),
            column("Betrag", PaymentField.AMOUNT),
            column("Ab", PaymentField.FIRST_DAY),
            new ColumnFacts("Amt", PaymentField.FIXED, "50-2"));

    private static final Map<PaymentField, Object> ROW = Map.of(
            PaymentField.REFERENCE,
            "A2026-1-2",
            PaymentField.NAME,
            "Öztürk; Ayşe",
            PaymentField.AMOUNT,
            new BigDecimal("1013.5"),
            PaymentField.FIRST_DAY,
            LocalDate.of(2026, 11, 3));

    @Test
    void theSameRowInFourFormats() {
        assertEquals(
                List.of("Ref;Name;Betrag;Ab;Amt", "A2026-1-2;\"Öztürk; Ayşe\";1013,50;03.11.2026;50-2"),
                lines(PaymentSeparator.SEMICOLON, PaymentDays.DOTTED, PaymentNumbers.COMMA));
        assertEquals(
                "A2026-1-2,Öztürk; Ayşe,\"1013,50\",2026-11-03,50-2",
                lines(PaymentSeparator.COMMA, PaymentDays.ISO, PaymentNumbers.COMMA)
                        .get(1));
        assertEquals(
                "A2026-1-2\tÖztürk; Ayşe\t1013.50\t20261103\t50-2",
                lines(PaymentSeparator.TAB, PaymentDays.COMPACT, PaymentNumbers.POINT)
                        .get(1));
        assertEquals(
                "A2026-1-2|Öztürk; Ayşe|101350|03.11.2026|50-2",
                lines(PaymentSeparator.BAR, PaymentDays.DOTTED, PaymentNumbers.CENTS)
                        .get(1));
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsDefused() {
        for (String trick : List.of("=1+1", "+49", "-2", "@SUM(A1)", "\tx", "\rx")) {
            String line = new PaymentTable(layout(PaymentSeparator.SEMICOLON, PaymentCharset.UTF_8))
                    .lines(List.of(Map.of(PaymentField.REFERENCE, "A", PaymentField.NAME, trick)))
                    .get(1);
            assertEquals(true, line.contains("'" + trick), line);
        }
    }

    @Test
    void letters() {
        byte[] marked = bytes(PaymentCharset.UTF_8_MARK);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(marked, 3));
        assertEquals(true, new String(bytes(PaymentCharset.UTF_8), StandardCharsets.UTF_8).contains("Ayşe"));
        Map<PaymentField, Object> plain = Map.of(PaymentField.REFERENCE, "A", PaymentField.NAME, "Größe €");
        byte[] western =
                new PaymentTable(layout(PaymentSeparator.SEMICOLON, PaymentCharset.WINDOWS_1252)).bytes(List.of(plain));
        assertEquals(true, new String(western, Charset.forName("windows-1252")).contains("Größe €"));
        BusinessException missing = assertThrows(BusinessException.class, () -> bytes(PaymentCharset.WINDOWS_1252));
        assertEquals("benefits.paymentCharset", missing.getKey());
    }

    @Test
    void codesBecomeTheWordsOfTheOtherProgram() {
        LayoutFacts layout = new LayoutFacts(
                PaymentDirection.EXPORT,
                PaymentSeparator.SEMICOLON,
                PaymentCharset.UTF_8,
                PaymentDays.DOTTED,
                PaymentNumbers.COMMA,
                false,
                List.of(column("Ref", PaymentField.REFERENCE), column("Was", PaymentField.NEED)),
                List.of(new WordFacts("PAID", "3110")));
        assertEquals(
                List.of("A;3110", "B;STOPPED"),
                new PaymentTable(layout)
                        .lines(List.of(
                                Map.of(PaymentField.REFERENCE, "A", PaymentField.NEED, PaymentStateKind.PAID),
                                Map.of(PaymentField.REFERENCE, "B", PaymentField.NEED, PaymentStateKind.STOPPED))));
    }

    @Test
    void aLayoutThatCannotWorkIsRefused() {
        refused("benefits.paymentFieldMissing", column("Name", PaymentField.NAME));
        refused(
                "benefits.paymentFieldOtherWay",
                column("Ref", PaymentField.REFERENCE),
                column("S", PaymentField.STATE));
        refused(
                "benefits.paymentHeadingTwice",
                column("Ref", PaymentField.REFERENCE),
                column("ref", PaymentField.NAME));
        refused("benefits.paymentHeadingLength", column(" ", PaymentField.REFERENCE));
        refused("benefits.paymentFixed", column("Ref", PaymentField.REFERENCE), column("F", PaymentField.FIXED));
        refused("benefits.paymentColumns");
    }

    private static void refused(String key, ColumnFacts... columns) {
        LayoutFacts layout = new LayoutFacts(
                PaymentDirection.EXPORT,
                PaymentSeparator.COMMA,
                PaymentCharset.UTF_8,
                PaymentDays.ISO,
                PaymentNumbers.POINT,
                true,
                List.of(columns),
                List.of());
        assertEquals(key, assertThrows(BusinessException.class, layout::check).getKey());
    }

    private static byte[] bytes(PaymentCharset charset) {
        return new PaymentTable(layout(PaymentSeparator.SEMICOLON, charset)).bytes(List.of(ROW));
    }

    private static LayoutFacts layout(PaymentSeparator separator, PaymentCharset charset) {
        return new LayoutFacts(
                PaymentDirection.EXPORT,
                separator,
                charset,
                PaymentDays.DOTTED,
                PaymentNumbers.COMMA,
                true,
                COLUMNS,
                List.of());
    }

    private static List<String> lines(PaymentSeparator separator, PaymentDays days, PaymentNumbers numbers) {
        LayoutFacts layout = new LayoutFacts(
                PaymentDirection.EXPORT, separator, PaymentCharset.UTF_8, days, numbers, true, COLUMNS, List.of());
        return new PaymentTable(layout).lines(List.of(ROW));
    }

    private static ColumnFacts column(String heading, PaymentField field) {
        return new ColumnFacts(heading, field, null);
    }
}
