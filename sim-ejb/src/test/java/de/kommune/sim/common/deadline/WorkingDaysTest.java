package de.kommune.sim.common.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which nobody works in North Rhine-Westphalia. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEAR",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-01, MAY_DAY",
        "2026-05-14, ASCENSION",
        "2026-05-25, WHIT_MONDAY",
        "2026-06-04, CORPUS_CHRISTI",
        "2026-10-03, GERMAN_UNITY",
        "2026-11-01, ALL_SAINTS",
        "2026-12-25, CHRISTMAS",
        "2026-12-26, SECOND_CHRISTMAS",
        "2017-10-31, REFORMATION",
        "2026-11-21, SATURDAY",
        "2026-11-22, SUNDAY",
        "2026-04-05, SUNDAY"
    })
    void theseAreNoWorkingDays(LocalDate day, DayOff off) {
        assertEquals(Optional.of(off), WorkingDays.off(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23",
        "2026-12-24",
        "2026-12-31",
        "2026-01-06",
        "2025-08-15",
        "2018-10-31",
        "1989-10-03",
        "2026-11-18"
    })
    void theseAreWorkingDaysThoughSomeAreFreeElsewhere(LocalDate day) {
        assertEquals(Optional.empty(), WorkingDays.off(day));
    }

    @Test
    void ofElevenHolidaysAYearEachComesOnceUnlessTwoFallOnOneDay() {
        Map<DayOff, Integer> counted = new EnumMap<>(DayOff.class);
        LocalDate first = LocalDate.of(2026, 1, 1);
        Stream.iterate(first, day -> day.plusDays(1))
                .limit(365)
                .flatMap(day -> WorkingDays.off(day).stream())
                .forEach(off -> counted.merge(off, 1, Integer::sum));
        counted.remove(DayOff.SATURDAY);
        counted.remove(DayOff.SUNDAY);
        assertEquals(11, counted.size());
        counted.forEach((off, times) -> assertEquals(1, times, off.name()));
    }

    @Test
    void christmasIsJumpedOverInBothDirections() {
        assertEquals(LocalDate.of(2026, 12, 28), WorkingDays.nextFrom(LocalDate.of(2026, 12, 25)));
        assertEquals(LocalDate.of(2026, 12, 24), WorkingDays.lastUntil(LocalDate.of(2026, 12, 27)));
    }
}
