package de.kommune.sim.common.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Easter as printed calendars have it, the earliest and the latest possible among them. */
class EasterTest {

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2285-03-22"
    })
    void easterIsOnTheDayOfTheCalendar(LocalDate sunday) {
        assertEquals(sunday, Easter.sunday(sunday.getYear()));
    }

    @Test
    void easterIsASundayBetween22MarchAnd25April() {
        for (int year = 1900; year <= 2300; year++) {
            LocalDate sunday = Easter.sunday(year);
            assertEquals(DayOfWeek.SUNDAY, sunday.getDayOfWeek(), () -> "Easter " + sunday);
            assertTrue(!sunday.isBefore(LocalDate.of(year, 3, 22)) && !sunday.isAfter(LocalDate.of(year, 4, 25)));
        }
    }
}
