package de.kommune.sim.web.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.web.text.Texts;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a birth date is read from a form: as precisely as somebody knew it, and no more. */
class BirthDateConverterTest {

    private final BirthDateConverter births = new BirthDateConverter();

    @ParameterizedTest
    @ValueSource(strings = {"14.03.1991", "14.3.1991", " 14 . 3 . 1991", "1991-03-14"})
    void aDayIsReadInEveryUsualWay(String written) {
        assertEquals(BirthDate.of(LocalDate.of(1991, 3, 14)), read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03.1991", "3.1991", "00.03.1991"})
    void aMonthIsReadWithoutInventingADay(String written) {
        assertEquals(BirthDate.of(YearMonth.of(1991, 3)), read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991", "00.00.1991", "00.1991"})
    void aYearIsReadWithoutInventingAMonth(String written) {
        assertEquals(BirthDate.ofYear(1991), read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"etwa 1991", "ca. 1991", "ca 1991", "um 1991", "~1991", "Etwa 1991", "about 1991"})
    void anEstimateIsReadAsOne(String written) {
        assertEquals(BirthDate.estimated(1991), read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1991, common.day.notInCalendar",
        "14.13.1991, common.day.notInCalendar",
        "14.3.91, persons.birthDate.unreadable",
        "gestern, persons.birthDate.unreadable"
    })
    void whatIsNoBirthDateIsRefusedWithASentence(String written, String key) {
        ConverterException refusal = assertThrows(ConverterException.class, () -> read(written));
        assertEquals(Texts.format(key, written), refusal.getFacesMessage().getSummary());
    }

    @Test
    void nothingWrittenIsNothingKnown() {
        assertNull(read("  "));
        assertEquals("", births.getAsString(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.1991", "03.1991", "1991", "etwa 1991"})
    void whatTheFormShowsIsReadBackAsTheSame(String written) {
        assertEquals(written, births.getAsString(null, null, read(written)));
    }

    private BirthDate read(String written) {
        return births.getAsObject(null, null, written);
    }
}
