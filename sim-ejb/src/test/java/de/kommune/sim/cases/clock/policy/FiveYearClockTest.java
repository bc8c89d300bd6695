package de.kommune.sim.cases.clock.policy;

import static de.kommune.sim.cases.clock.policy.ClockExamples.claimed;
import static de.kommune.sim.cases.clock.policy.ClockExamples.confirmed;
import static de.kommune.sim.cases.clock.policy.ClockExamples.council;
import static de.kommune.sim.cases.clock.policy.ClockExamples.day;
import static de.kommune.sim.cases.clock.policy.ClockExamples.dwelling;
import static de.kommune.sim.cases.clock.policy.ClockExamples.file;
import static de.kommune.sim.cases.clock.policy.ClockExamples.ownDwelling;
import static de.kommune.sim.cases.clock.policy.ClockExamples.pausedFile;
import static de.kommune.sim.cases.clock.policy.ClockExamples.period;
import static de.kommune.sim.cases.clock.policy.ClockExamples.since;
import static de.kommune.sim.cases.clock.policy.ClockExamples.withClaimed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveYearClockTest {

    private static final String TODAY = "2026-11-23";

    @Test
    void fiveYearsFromNewYearEndOnNewYearsEve() {
        assertEquals(day("2026-12-31"), lastDay(file("2022-01-01/")));
    }

    @Test
    void aYearOfInterruptionMovesTheLastDayByItsDays() {
        assertEquals(day("2025-12-31"), lastDay(file("2020-01-01/2021-01-01", "2022-01-01/")));
    }

    @Test
    void aPeriodOfAnotherIdentityOverlapsAndFillsTheGap() {
        IdentityFacts first = file("2020-01-01/2021-01-01", "2022-01-01/");
        assertEquals(
                day("2025-12-31"),
                read(council(), TODAY, first, file("2020-06-01/2021-01-01")).lastDay());
        assertEquals(
                day("2024-12-31"),
                read(council(), TODAY, first, file("2020-06-01/2022-01-01")).lastDay());
    }

    @ParameterizedTest(name = "from {0} on the last day is {1}")
    @CsvSource({
        "2020-02-29, 2025-02-28",
        "2019-03-01, 2024-02-29",
        "2020-03-01, 2025-02-28",
        "2019-02-28, 2024-02-27",
        "2020-02-28, 2025-02-27",
        "2021-06-18, 2026-06-17",
        "2021-12-31, 2026-12-30"
    })
    void leapDaysKeepTheFiveYearsWhole(String firstDay, String lastDay) {
        assertEquals(day(lastDay), lastDay(file(firstDay + "/")));
    }

    @Test
    void theLeapDayKeepsItsCounterpartWhereTheYearOfTheEndHasOne() {
        assertEquals(day("2024-02-28"), YearsOfCare.lastDay(day("2020-02-29"), 4));
        assertEquals(1461, YearsOfCare.days(day("2020-02-29"), 4));
    }

    @Test
    void todayIsUsedAndTheLastDayIsLeft() {
        ClockReading reading = read(council(), "2026-11-23", file("2022-02-15/"));
        assertEquals(day("2027-02-14"), reading.lastDay());
        assertEquals(83, reading.remainingDays());
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(90, reading.warning());
    }

    @Test
    void usedDaysAreSaidInYearsAndDays() {
        ClockReading reading = read(council(), "2026-11-23", file("2022-02-15/"));
        assertEquals(1743, reading.usedDays());
        assertEquals(4, reading.usedYears());
        assertEquals(282, reading.usedRestDays());
    }

    @Test
    void onTheLastDayTheClockStillRunsAndTheDayAfterItHasExpired() {
        ClockReading last = read(council(), "2026-12-31", file("2022-01-01/"));
        assertEquals(ClockState.RUNNING, last.state());
        assertEquals(0, last.remainingDays());
        assertEquals(0, last.warning());
        assertEquals(5, last.usedYears());
        assertEquals(0, last.usedRestDays());
        ClockReading after = read(council(), "2027-01-01", file("2022-01-01/"));
        assertEquals(ClockState.EXPIRED, after.state());
        assertEquals(0, after.remainingDays());
        assertEquals(1, after.daysPast());
        assertEquals(day("2027-03-31"), after.crisisUntil());
    }

    @ParameterizedTest(name = "{0} days left warn at {1}")
    @CsvSource({"366,", "365,365", "181,365", "180,180", "91,180", "90,90", "31,90", "30,30", "1,30", "0,0"})
    void theSharpestThresholdThatIsReachedWarns(long remaining, Integer threshold) {
        assertEquals(threshold, council().warningFor(remaining));
    }

    @Test
    void afterTheLastPeriodTheRemainingDaysStandStill() {
        IdentityFacts closed = file("2022-01-01/2023-01-01");
        ClockReading reading = read(council(), TODAY, closed);
        assertEquals(ClockState.PAUSED, reading.state());
        assertEquals(day("2023-01-01"), reading.pausedSince());
        assertEquals(1826 - 365, reading.remainingDays());
        assertEquals(day(TODAY).plusDays(1461), reading.lastDayIfResumed());
        assertEquals(
                reading.remainingDays(), read(council(), "2030-01-01", closed).remainingDays());
    }

    @Test
    void aPauseLongEnoughInterruptsAndAShortOneCounts() {
        assertEquals(day("2027-01-28"), lastDay(pausedFile("2022-01-01/", "2023-03-01/2023-03-29")));
        assertEquals(day("2026-12-31"), lastDay(pausedFile("2022-01-01/", "2023-03-01/2023-03-28")));
    }

    @Test
    void twoPausesThatTouchAreOne() {
        assertEquals(
                day("2027-01-28"),
                lastDay(pausedFile("2022-01-01/", "2023-03-01/2023-03-10", "2023-03-10/2023-03-29")));
    }

    @Test
    void aPauseThatLastsStopsTheClockFromItsFirstDay() {
        ClockReading reading = read(council(), "2023-03-02", pausedFile("2022-01-01/", "2023-03-01/"));
        assertEquals(ClockState.PAUSED, reading.state());
        assertEquals(day("2023-03-01"), reading.pausedSince());
        assertEquals(List.of(period("2023-03-01/")), reading.gaps());
    }

    @Test
    void aPauseInOneFileDoesNotInterruptTheOtherOne() {
        IdentityFacts paused = pausedFile("2022-01-01/", "2023-01-01/2024-01-01");
        assertEquals(day("2027-12-31"), lastDay(paused));
        assertEquals(
                day("2026-12-31"),
                read(council(), TODAY, paused, file("2022-06-01/2024-06-01")).lastDay());
    }

    @Test
    void whatIsOnlyClaimedDoesNotCountUnlessTheCouncilSaysSo() {
        IdentityFacts facts = file(claimed("2020-01-01/2022-01-01"), confirmed("2022-01-01/"));
        assertEquals(day("2026-12-31"), lastDay(facts));
        assertEquals(day("2024-12-31"), read(withClaimed(), TODAY, facts).lastDay());
    }

    @Test
    void counsellingBeforeTheFloorDoesNotCount() {
        ClockReading reading = read(since("2022-01-01"), TODAY, file("2019-05-01/2020-01-01", "2021-05-01/"));
        assertEquals(day("2022-01-01"), reading.firstDay());
        assertEquals(day("2026-12-31"), reading.lastDay());
        assertEquals(List.of(), reading.gaps());
    }

    @Test
    void withoutAPeriodTheClockHasNotStarted() {
        ClockReading reading = read(council(), TODAY, file(new String[0]));
        assertEquals(ClockState.NOT_STARTED, reading.state());
        assertEquals(StoredClock.notStarted(), reading.stored());
        assertNull(reading.remainingDays());
        assertNull(reading.warning());
    }

    @Test
    void inTheOtherReadingTheYearsRunFromTheOwnFlatWhateverWasCounselled() {
        IdentityFacts facts = dwelling("2019-01-01/2020-01-01", "2024-02-29");
        ClockReading reading = read(ownDwelling(), TODAY, facts, dwelling("2020-06-01/", "2024-05-01"));
        assertEquals(day("2024-02-29"), reading.firstDay());
        assertEquals(day("2029-02-28"), reading.lastDay());
        assertEquals(ClockState.RUNNING, reading.state());
    }

    @Test
    void inTheOtherReadingNothingRunsBeforeTheOwnFlat() {
        assertEquals(
                ClockState.NOT_STARTED,
                read(ownDwelling(), TODAY, dwelling("2019-01-01/", null)).state());
        assertEquals(
                ClockState.NOT_STARTED,
                read(ownDwelling(), TODAY, dwelling("2019-01-01/", "2027-01-01"))
                        .state());
    }

    private static LocalDate lastDay(IdentityFacts facts) {
        return read(council(), TODAY, facts).lastDay();
    }

    private static ClockReading read(ClockRules rules, String today, IdentityFacts... facts) {
        return new FiveYearClock(rules).read(List.of(facts), day(today));
    }
}
