package de.kommune.sim.benefits.payments.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.benefits.payments.entity.ColumnFacts;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.PaymentAnswer;
import de.kommune.sim.benefits.payments.entity.PaymentCharset;
import de.kommune.sim.benefits.payments.entity.PaymentDays;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentField;
import de.kommune.sim.benefits.payments.entity.PaymentNumbers;
import de.kommune.sim.benefits.payments.entity.PaymentProblem;
import de.kommune.sim.benefits.payments.entity.PaymentSeparator;
import de.kommune.sim.benefits.payments.entity.PaymentStateKind;
import de.kommune.sim.benefits.payments.entity.WordFacts;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final SheetRow HEAD = row("datum", "egal", "STATUS", "Ref", "Summe", "Text");

    private final AnswerReader reader = new AnswerReader(layout(PaymentNumbers.COMMA), HEAD);

    @Test
    void columnsAreFoundByTheirHeadingsInWhicheverOrder() {
        assertEquals(
                new PaymentAnswer(
                        "A1-2",
                        PaymentStateKind.PAID,
                        new BigDecimal("1013.50"),
                        LocalDate.of(2026, 11, 3),
                        "Überweisung"),
                reader.read(row("03.11.2026", "x", "AUSGEZAHLT", "A1-2", "1.013,5 €", "Überweisung"))
                        .answer());
    }

    @Test
    void aTextThatWasDefusedIsItselfAgain() {
        assertEquals(
                "-A1", reader.read(row("", "", "paid", "'-A1", "", "")).answer().reference());
    }

    @Test
    void eachFaultHasItsNameAndWhatItIsAbout() {
        wrong(PaymentProblem.NO_REFERENCE, "", row("", "", "PAID", " ", "", ""));
        wrong(PaymentProblem.UNKNOWN_STATE, "verschollen", row("", "", "verschollen", "A", "", ""));
        wrong(PaymentProblem.NO_SUM, "10.50", row("", "", "PAID", "A", "10.50", ""));
        wrong(PaymentProblem.NO_DAY, "31.02.2026", row("31.02.2026", "", "PAID", "A", "", ""));
        wrong(PaymentProblem.TOO_LONG, "x".repeat(301), row("", "", "PAID", "A", "", "x".repeat(301)));
        wrong(PaymentProblem.NO_REFERENCE, "", row("a line that ends too early"));
    }

    @Test
    void sumsAreReadInTheFormatOfTheLayoutAlone() {
        assertEquals(new BigDecimal("1013.50"), sum(PaymentNumbers.CENTS, "101350"));
        assertEquals(new BigDecimal("1013.50"), sum(PaymentNumbers.POINT, "1013.5"));
        assertEquals(new BigDecimal("-5.00"), sum(PaymentNumbers.COMMA, "-5"));
    }

    private static BigDecimal sum(PaymentNumbers numbers, String written) {
        return new AnswerReader(layout(numbers), HEAD)
                .read(row("", "", "PAID", "A", written, ""))
                .answer()
                .amount();
    }

    @Test
    void aFileWithoutAnExpectedHeadingIsRefusedAsAWhole() {
        BusinessException missing = assertThrows(
                BusinessException.class, () -> new AnswerReader(layout(PaymentNumbers.COMMA), row("Ref", "Status")));
        assertEquals("benefits.paymentHeadingMissing", missing.getKey());
    }

    @Test
    void theSameAnswerHasTheSameMarkAndAnotherDayAnother() {
        PaymentAnswer one = new PaymentAnswer("A", PaymentStateKind.PAID, null, LocalDate.of(2026, 11, 3), null);
        assertEquals(
                one.mark(),
                new PaymentAnswer("A", PaymentStateKind.PAID, null, LocalDate.of(2026, 11, 3), null).mark());
        assertNotEquals(
                one.mark(),
                new PaymentAnswer("A", PaymentStateKind.PAID, null, LocalDate.of(2026, 11, 4), null).mark());
    }

    private void wrong(PaymentProblem problem, String about, SheetRow row) {
        AnswerReader.Read read = reader.read(row);
        assertEquals(problem, read.problem());
        assertEquals(about, read.about());
    }

    private static LayoutFacts layout(PaymentNumbers numbers) {
        return new LayoutFacts(
                PaymentDirection.IMPORT,
                PaymentSeparator.SEMICOLON,
                PaymentCharset.UTF_8,
                PaymentDays.DOTTED,
                numbers,
                true,
                List.of(
                        new ColumnFacts("Ref", PaymentField.REFERENCE, null),
                        new ColumnFacts("Status", PaymentField.STATE, null),
                        new ColumnFacts("Summe", PaymentField.PAID_AMOUNT, null),
                        new ColumnFacts("Datum", PaymentField.PAID_ON, null),
                        new ColumnFacts("Text", PaymentField.REMARK, null)),
                List.of(new WordFacts("PAID", "ausgezahlt")));
    }

    private static SheetRow row(String... cells) {
        return new SheetRow("", 1, 1, Arrays.stream(cells).map(RawCell::text).toList());
    }
}
