package de.kommune.sim.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How days and sums are read from forms. */
class ConvertersTest {

    private final DayConverter days = new DayConverter();
    private final MoneyConverter money = new MoneyConverter();

    @ParameterizedTest
    @ValueSource(strings = {"1.3.1985", "01.03.1985", " 1. 3. 1985 ", "1985-03-01"})
    void aDayIsReadInEveryUsualWay(String written) {
        assertEquals(LocalDate.of(1985, 3, 1), days.getAsObject(null, null, written));
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.85, common.day.shortYear",
        "30.02.2020, common.day.notInCalendar",
        "1.13.1985, common.day.notInCalendar",
        "gestern, common.day.unreadable",
        "03/01/1985, common.day.unreadable",
        "1.3.19855, common.day.unreadable"
    })
    void aDoubtfulDayIsRefusedWithASentence(String written, String key) {
        ConverterException refusal =
                assertThrows(ConverterException.class, () -> days.getAsObject(null, null, written));
        assertEquals(Texts.format(key, written), refusal.getFacesMessage().getSummary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.013,00 €; 1013.00", "1013; 1013.00", "12,5; 12.50", "1.013; 1013.00", "-3,20; -3.20"})
    void aSumIsReadTheGermanWay(String written, BigDecimal sum) {
        assertEquals(sum, money.getAsObject(null, null, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.50", "1,013.00", "12,345", "zwölf", "1e5", "1.01,00"})
    void aSumThatCouldMeanTwoThingsIsRefused(String written) {
        ConverterException refusal =
                assertThrows(ConverterException.class, () -> money.getAsObject(null, null, written));
        assertEquals(
                Texts.format("common.money.unreadable", written),
                refusal.getFacesMessage().getSummary());
    }

    @Test
    void nothingEnteredIsNoValue() {
        assertNull(days.getAsObject(null, null, " "));
        assertNull(money.getAsObject(null, null, ""));
    }

    @Test
    void whatIsShownIsReadBackAsTheSame() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals("23.11.2026", days.getAsString(null, null, day));
        assertEquals(day, days.getAsObject(null, null, days.getAsString(null, null, day)));
        BigDecimal sum = new BigDecimal("1013.00");
        assertEquals("1.013,00 €", money.getAsString(null, null, sum));
        assertEquals(sum, money.getAsObject(null, null, money.getAsString(null, null, sum)));
    }

    @Test
    void aSentenceShowsDaysSumsAndConstantsAsPeopleWriteThem() {
        assertEquals(
                "Der Zeitraum endet am 01.03.2026, bevor er am 02.03.2026 beginnt. Bitte prüfen Sie die beiden Tage.",
                Texts.format("common.periodReversed", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aMissingTextIsSeen() {
        assertEquals("???shell.no.such.key???", Texts.format("shell.no.such.key"));
    }
}
