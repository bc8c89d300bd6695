package de.kommune.sim.common.deadline;

import static de.kommune.sim.common.deadline.DeadlineDirection.AFTER;
import static de.kommune.sim.common.deadline.DeadlineDirection.BEFORE_END;
import static de.kommune.sim.common.deadline.DeadlineDirection.BEFORE_START;
import static de.kommune.sim.common.deadline.DeadlineShift.NEXT_WORKDAY;
import static de.kommune.sim.common.deadline.DeadlineShift.NONE;
import static de.kommune.sim.common.deadline.DeadlineShift.PREVIOUS_WORKDAY;
import static de.kommune.sim.common.deadline.DeadlineUnit.DAYS;
import static de.kommune.sim.common.deadline.DeadlineUnit.MONTHS;
import static de.kommune.sim.common.deadline.DeadlineUnit.WEEKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadlines that keep a home, reckoned as the statutes say. */
class DeadlineReckoningTest {

    private static final DeadlineTerms DEFENCE = new DeadlineTerms(2, WEEKS, AFTER, NEXT_WORKDAY);
    private static final DeadlineTerms CURE = new DeadlineTerms(2, MONTHS, AFTER, NEXT_WORKDAY);
    private static final DeadlineTerms OBJECTION = new DeadlineTerms(2, MONTHS, BEFORE_END, PREVIOUS_WORKDAY);
    private static final DeadlineTerms STAY = new DeadlineTerms(2, WEEKS, BEFORE_START, PREVIOUS_WORKDAY);
    private static final DeadlineTerms CLEARING = new DeadlineTerms(2, WEEKS, BEFORE_END, PREVIOUS_WORKDAY);

    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    @ParameterizedTest(name = "served {0}, defence until {1}")
    @CsvSource({
        "2026-11-03, 2026-11-17", // a Tuesday to a Tuesday
        "2026-11-07, 2026-11-23", // a Saturday: moved to Monday
        "2026-10-18, 2026-11-02", // All Saints is a Sunday
        "2026-12-11, 2026-12-28", // Christmas Day, the day after, a Sunday
        "2026-12-18, 2027-01-04", // New Year, then the weekend
        "2026-03-20, 2026-04-07", // Good Friday until Easter Monday
        "2026-05-21, 2026-06-05", // Corpus Christi
        "2028-02-15, 2028-02-29" // the day that only leap years have
    })
    void theNoticeOfDefenceIsDueTwoWeeksAfterTheActionIsServed(LocalDate served, LocalDate lastDay) {
        assertEquals(lastDay, reckoning.reckon(served, DEFENCE).lastDay());
    }

    @ParameterizedTest(name = "served {0}, cure until {1}")
    @CsvSource({
        "2026-11-03, 2027-01-04", // 3 January is a Sunday
        "2026-07-31, 2026-09-30", // September has no 31st
        "2026-12-31, 2027-03-01", // February has no 31st, and the 28th is a Sunday
        "2027-12-31, 2028-02-29", // a leap year has a 29th
        "2026-12-28, 2027-03-01", // the 28th itself, a Sunday
        "2026-04-15, 2026-06-15",
        "2026-03-01, 2026-05-04" // May Day, then the weekend
    })
    void arrearsAreCuredWithinTwoMonthsAfterTheActionIsServed(LocalDate served, LocalDate lastDay) {
        assertEquals(lastDay, reckoning.reckon(served, CURE).lastDay());
    }

    @ParameterizedTest(name = "tenancy ends {0}, objection until {1}")
    @CsvSource({
        "2027-03-31, 2027-01-29", // 31 January is a Sunday, so it is done on Friday
        "2026-11-30, 2026-09-30",
        "2027-02-28, 2026-12-31", // the end of a month to the end of a month
        "2028-02-29, 2027-12-31",
        "2027-04-30, 2027-02-26", // 28 February is a Sunday
        "2026-06-15, 2026-04-15",
        "2026-07-03, 2026-04-30" // 3 May is a Sunday, then a Saturday, then May Day
    })
    void theObjectionIsWithTheLandlordTwoMonthsBeforeTheTenancyEnds(LocalDate end, LocalDate lastDay) {
        assertEquals(lastDay, reckoning.reckon(end, OBJECTION).lastDay());
    }

    @ParameterizedTest(name = "eviction {0}, request until {1}")
    @CsvSource({
        "2026-11-24, 2026-11-09", // two whole weeks between the request and the day
        "2026-11-25, 2026-11-10",
        "2026-11-23, 2026-11-06", // Sunday the 8th, Saturday the 7th
        "2027-01-11, 2026-12-24" // from Sunday the 27th back over Christmas
    })
    void protectionFromEvictionIsRequestedTwoWeeksBeforeTheDay(LocalDate eviction, LocalDate lastDay) {
        assertEquals(lastDay, reckoning.reckon(eviction, STAY).lastDay());
    }

    @Test
    void theClearingPeriodIsProlongedByARequestTwoWeeksBeforeItEnds() {
        assertEquals(
                LocalDate.of(2027, 3, 17),
                reckoning.reckon(LocalDate.of(2027, 3, 31), CLEARING).lastDay());
    }

    @Test
    void aDayThatTheCourtSetStaysWhereItIs() {
        DeadlineReading reading = reckoning.reckon(LocalDate.of(2026, 11, 21), new DeadlineTerms(0, DAYS, AFTER, NONE));
        assertEquals(LocalDate.of(2026, 11, 21), reading.lastDay());
        assertFalse(reading.isShifted());
    }

    @Test
    void beforeACutOffOneHasUntilTheWorkingDayBefore() {
        DeadlineTerms before = new DeadlineTerms(0, DAYS, BEFORE_START, PREVIOUS_WORKDAY);
        assertEquals(
                LocalDate.of(2026, 11, 20),
                reckoning.reckon(LocalDate.of(2026, 11, 23), before).lastDay());
    }

    @Test
    void aReadingSaysWhatWasMovedAndWhy() {
        DeadlineReading moved = reckoning.reckon(LocalDate.of(2026, 11, 7), DEFENCE);
        assertTrue(moved.isShifted());
        assertEquals(LocalDate.of(2026, 11, 21), moved.rawDay());
        assertEquals(DayOff.SATURDAY, moved.because());
        DeadlineReading plain = reckoning.reckon(LocalDate.of(2026, 11, 3), DEFENCE);
        assertEquals(plain.rawDay(), plain.lastDay());
        assertNull(plain.because());
    }

    @Test
    void noDeadlineHasANegativeLength() {
        assertThrows(IllegalArgumentException.class, () -> new DeadlineTerms(-1, DAYS, AFTER, NONE));
    }
}
