package de.kommune.sim.counselling.contacts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.Period;
import de.kommune.sim.counselling.contacts.entity.Exemption;
import de.kommune.sim.counselling.contacts.entity.Help;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterTheYearsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final StoredClock running = StoredClock.of(FIRST_DAY, LAST_DAY, Period.OPEN_END, 1826);

    @Test
    void onTheLastDayEverythingMayBeCounselled() {
        assertEquals(Help.ALL, help(LAST_DAY, running, null));
    }

    @Test
    void theDayAfterCrisesAndTheHandoverRemain() {
        assertEquals(Help.CRISIS_AND_HANDOVER, help(LAST_DAY.plusDays(1), running, null));
    }

    @Test
    void aClockThatRestsOrHasNotBegunEndsNothing() {
        StoredClock resting = StoredClock.of(FIRST_DAY, LAST_DAY, LAST_DAY.minusYears(1), 1826);

        assertEquals(Help.ALL, help(LAST_DAY.plusDays(1), resting, null));
        assertEquals(Help.ALL, help(LAST_DAY.plusDays(1), StoredClock.notStarted(), null));
    }

    @Test
    void anExceptionHoldsUntilItsDayAndForItsNumberOfTalks() {
        LocalDate until = LAST_DAY.plusMonths(1);

        assertEquals(Help.ALL, help(until, running, new Exemption(until, null)));
        assertEquals(Help.CRISIS_AND_HANDOVER, help(until.plusDays(1), running, new Exemption(until, null)));
        assertEquals(Help.ALL, help(until, running, new Exemption(until, 1)));
        assertEquals(Help.CRISIS_AND_HANDOVER, help(until, running, new Exemption(until, 0)));
    }

    private static Help help(LocalDate day, StoredClock clock, Exemption exemption) {
        return new AfterTheYears().on(day, clock, Optional.ofNullable(exemption));
    }
}
