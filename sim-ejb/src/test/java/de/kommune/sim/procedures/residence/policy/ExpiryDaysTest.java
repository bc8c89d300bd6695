package de.kommune.sim.procedures.residence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpiryDaysTest {

    private static final List<Integer> TOWN = List.of(30, 90, 60);

    @Test
    void aPaperThatHoldsForLongHasATaskForEachDayOfTheRule() {
        LocalDate last = LocalDate.of(2028, 5, 29);
        assertEquals(
                List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 30), LocalDate.of(2028, 4, 29)),
                ExpiryDays.of(last, TOWN, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void whatWouldHaveBeenDueBeforeIsOneTaskForToday() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(today), ExpiryDays.of(today.plusDays(20), TOWN, today));
        assertEquals(
                List.of(today, today.plusDays(10)),
                ExpiryDays.of(today.plusDays(40), TOWN, today),
                "ninety and sixty days are over, thirty is to come");
    }

    @Test
    void onTheDayItselfThereIsOneTaskAndNotTwo() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(today, today.plusDays(30)), ExpiryDays.of(today.plusDays(60), TOWN, today));
    }

    @Test
    void whatHasEndedIsStillATask() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(today), ExpiryDays.of(today.minusDays(3), TOWN, today));
    }

    @Test
    void withoutARuleThereIsNoTask() {
        assertEquals(List.of(), ExpiryDays.of(LocalDate.of(2027, 1, 1), List.of(), LocalDate.of(2026, 11, 24)));
    }
}
