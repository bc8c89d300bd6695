package de.kommune.sim.procedures.asylum.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.deadline.DayOff;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy.Received;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy.RemedyLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a decision can be answered: § 74 AsylG, § 57 VwGO, § 222 ZPO, §§ 187, 188, 193 BGB, § 2 Feiertagsgesetz NW. */
class AsylumRemedyTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 1, 14);

    @ParameterizedTest(name = "served {0}: {1} weeks end on {2}")
    @CsvSource({
        "2026-01-14, 2, 2026-01-28", // Wednesday to Wednesday; the day of service does not count
        "2026-01-14, 1, 2026-01-21",
        "2026-01-10, 2, 2026-01-26", // a Saturday moves to Monday
        "2026-01-11, 1, 2026-01-19", // a Sunday
        "2026-03-19, 2, 2026-04-02", // Maundy Thursday is a working day
        "2026-03-20, 2, 2026-04-07", // Good Friday to the Tuesday after Easter
        "2026-03-27, 1, 2026-04-07",
        "2026-03-23, 2, 2026-04-07", // Easter Monday
        "2025-12-11, 2, 2025-12-29", // Christmas Day on a Thursday: past the second and the weekend
        "2025-12-19, 1, 2025-12-29", // the second day of Christmas
        "2025-12-25, 1, 2026-01-02", // New Year
        "2025-12-10, 2, 2025-12-24", // Christmas Eve is a working day
        "2024-02-15, 2, 2024-02-29", // the leap day is a day like others
        "2024-02-22, 1, 2024-02-29",
        "2023-02-15, 2, 2023-03-01", // there is none
        "2024-02-29, 2, 2024-03-14",
        "2026-05-21, 2, 2026-06-05", // Corpus Christi, which North Rhine-Westphalia keeps
        "2024-10-18, 2, 2024-11-04", // All Saints on a Friday
        "2026-09-19, 2, 2026-10-05", // German Unity on a Saturday
        "2025-10-17, 2, 2025-10-31", // the day of the Reformation is a working day here
    })
    void endsByTheCalendarOfTheLand(LocalDate served, int weeks, LocalDate last) {
        assertEquals(last, remedy(served, weeks, null, null).getUntil());
    }

    @Test
    void saysWhyItWasMoved() {
        AsylumRemedy remedy = remedy(LocalDate.of(2026, 3, 20), 2, null, null);
        assertEquals(LocalDate.of(2026, 4, 3), remedy.reading().rawDay());
        assertEquals(DayOff.GOOD_FRIDAY, remedy.reading().because());
        assertFalse(remedy.isTold());
    }

    @Test
    void theUrgentApplicationHasItsOwnTime() {
        AsylumRemedy brief = remedy(SERVED, 1, 1, null);
        assertEquals(LocalDate.of(2026, 1, 21), brief.getUntil());
        assertEquals(LocalDate.of(2026, 1, 21), brief.getUrgentUntil());
        AsylumRemedy ordinary = remedy(SERVED, 2, null, null);
        assertNull(ordinary.getUrgentUntil());
        assertNull(ordinary.urgentReading());
    }

    @Test
    void theInstructionsInTheDecisionGoBeforeWhatWasReckoned() {
        LocalDate told = LocalDate.of(2026, 2, 16);
        AsylumRemedy remedy = remedy(SERVED, 1, 1, told);
        assertEquals(told, remedy.getUntil());
        assertEquals(told, remedy.getUrgentUntil());
        assertTrue(remedy.isTold());
        assertEquals(LocalDate.of(2026, 1, 21), remedy.reading().lastDay());
    }

    private static AsylumRemedy remedy(LocalDate served, int weeks, Integer urgent, LocalDate told) {
        RemedyLaw law = new RemedyLaw(
                served.minusDays(90),
                weeks(weeks),
                urgent == null ? null : weeks(urgent),
                "§ 74 Abs. 1 AsylG",
                "Verwaltungsgericht",
                false);
        return new AsylumRemedy(law, new Received(served, null), told);
    }

    private static DeadlineTerms weeks(int amount) {
        return new DeadlineTerms(amount, DeadlineUnit.WEEKS, DeadlineDirection.AFTER, DeadlineShift.NEXT_WORKDAY);
    }
}
