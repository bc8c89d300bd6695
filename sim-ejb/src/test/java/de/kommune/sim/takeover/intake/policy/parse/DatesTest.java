package de.kommune.sim.takeover.intake.policy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate;
import de.kommune.sim.takeover.intake.policy.cell.BirthDate.Precision;
import de.kommune.sim.takeover.intake.policy.cell.CareEnd;
import de.kommune.sim.takeover.intake.policy.cell.CarePeriod;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate AS_OF = LocalDate.of(2021, 11, 30);
    private static final BirthDateReader BIRTHS = new BirthDateReader(AS_OF, AS_OF);
    private static final DateReader DAYS = DateReader.ofPast(AS_OF);
    private static final CareReader CARE = new CareReader(AS_OF, AS_OF);

    @Test
    void everyDayIsReadInEverySpelling() {
        List<DateTimeFormatter> spellings = List.of(
                format("dd.MM.yyyy"),
                format("d.M.yyyy"),
                format("d. M. yyyy"),
                format("yyyy-MM-dd"),
                format("yyyy-MM-dd'T'00:00:00"),
                format("dd.MM.yyyy 00:00:00"),
                format("dd/MM/yyyy"),
                format("dd-MM-yyyy"),
                format("d. MMMM yyyy"),
                format("*dd.MM.yyyy"));
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(1912, 1, 1).plusDays(random.nextInt(40_000));
            for (DateTimeFormatter spelling : spellings) {
                Reading<LocalDate> read = DAYS.readDay(RawCell.text(spelling.format(day)));
                assertEquals(day, read.value(), spelling.format(day));
            }
        }
    }

    @Test
    void aTwoDigitYearNeverLiesAfterThePivotAndLessThanAHundredYearsBefore() {
        for (LocalDate day = LocalDate.of(1922, 1, 1); day.getYear() <= 2021; day = day.plusDays(17)) {
            Reading<LocalDate> read = DAYS.readDay(RawCell.text(format("d.M.yy").format(day)));
            assertEquals(day, read.value());
            assertTrue(read.has("date.twoDigitYear"));
        }
    }

    @Test
    void theNumberOfADayInASpreadsheetIsThatDay() {
        for (int number = 10_000; number < 44_530; number += 13) {
            Reading<LocalDate> read = DAYS.readDay(RawCell.number(String.valueOf(number)));
            assertEquals(LocalDate.of(1899, 12, 30).plusDays(number), read.value());
            assertTrue(read.has("date.dayNumber"));
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "00.00.1990, 1990-01-01, YEAR",
        "0.0.1990, 1990-01-01, YEAR",
        "xx.xx.1990, 1990-01-01, YEAR",
        "??.??.1990, 1990-01-01, YEAR",
        "1990, 1990-01-01, YEAR",
        "00.05.1990, 1990-05-01, MONTH",
        "05/1990, 1990-05-01, MONTH",
        "Mai 1990, 1990-05-01, MONTH",
        "ca. 1990, 1990-01-01, ESTIMATED",
        "geb. 1.3.85, 1985-03-01, DAY",
        "12-Nov-85, 1985-11-12, DAY",
        "19850301, 1985-03-01, DAY",
        "01031985, 1985-03-01, DAY",
        "٠١.٠٣.١٩٨٥, 1985-03-01, DAY"
    })
    void aBirthDateIsKnownAsFarAsItIsWritten(String text, LocalDate date, Precision precision) {
        BirthDate birth = BIRTHS.read(RawCell.text(text)).value();
        assertEquals(date, birth.date());
        assertEquals(precision, birth.precision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.1990",
                "30.02.2000",
                "29.02.1900",
                "32.01.1990",
                "1.13.1990",
                "00.00.0000",
                "1.1.1066",
                "morgen",
                "12",
                "1.1",
                "5.0.1990",
                "O1.03.1985",
                "1.3.985",
                "99999999",
                "T00:00"
            })
    void whatIsNoDateGivesNoneAndSaysWhy(String text) {
        Reading<BirthDate> read = BIRTHS.read(RawCell.text(text));
        assertFalse(read.isPresent(), text);
        assertTrue(read.has(Severity.INVALID), text);
        assertEquals(text, read.original());
    }

    @Test
    void aNominalDayIsReadAndMarked() {
        assertTrue(BIRTHS.read(RawCell.text("1.1.77")).value().nominal());
        assertFalse(BIRTHS.read(RawCell.text("00.00.1977")).value().nominal());
        assertFalse(BIRTHS.read(RawCell.text("2.1.77")).value().nominal());
    }

    @Test
    void aBirthAfterTheListIsDoubtfulAndASwapThatHelpsIsNamed() {
        Reading<BirthDate> read = BIRTHS.read(RawCell.text("03.12.2021"));
        assertTrue(read.has("birth.afterListUnlessSwapped"));
        assertEquals(List.of("03.12.2021", "12.03.2021"), lastFinding(read));
    }

    private static List<String> lastFinding(Reading<?> read) {
        return read.findings().get(read.findings().size() - 1).values();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lfd.", "lfd", "laufend", "-", "–", "offen", "bis heute", ""})
    void careThatGoesOnHasNoEnd(String text) {
        assertEquals(CareEnd.OPEN, CARE.end(RawCell.text(text)).value());
    }

    @Test
    void careThatEndsBeforeItBeginsIsNone() {
        Reading<CarePeriod> read =
                CareReader.period(CARE.beginning(RawCell.text("1.5.2020")), CARE.end(RawCell.text("30.4.2020")));
        assertFalse(read.isPresent());
        assertTrue(read.has("care.reversed"));
    }

    @Test
    void bothDaysBelongToTheCare() {
        CarePeriod oneDay = CareReader.period(
                        CARE.beginning(RawCell.text("1.5.2020")), CARE.end(RawCell.text("1.5.2020")))
                .value();
        assertEquals(1, oneDay.toPeriod().days());
    }

    @Test
    void anEndThatNobodyCanReadIsNotTakenForOpen() {
        Reading<CarePeriod> read =
                CareReader.period(CARE.beginning(RawCell.text("1.5.2020")), CARE.end(RawCell.text("31.02.2021")));
        assertFalse(read.isPresent());
    }

    @Test
    void anEndAfterTheListIsKeptAndDoubtful() {
        Reading<CareEnd> end = CARE.end(RawCell.text("1.12.2021"));
        assertEquals(LocalDate.of(2021, 12, 1), end.value().lastDay());
        assertTrue(end.has("care.afterList"));
    }

    @Test
    void aDayWithoutDayIsNoDay() {
        assertTrue(DAYS.readDay(RawCell.text("05/2016")).has("date.dayMissing"));
    }
}
