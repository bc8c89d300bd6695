package de.kommune.sim.housing.fees.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsDueTest {

    @Test
    void theLastMonthIsCountedFromItsCountingDayOn() {
        assertEquals(
                List.of(YearMonth.of(2026, 1)),
                MonthsDue.on(LocalDate.of(2026, 3, 2), 3, 1).months());
        assertEquals(
                List.of(YearMonth.of(2026, 2)),
                MonthsDue.on(LocalDate.of(2026, 3, 3), 3, 1).months());
        assertEquals(
                List.of(YearMonth.of(2026, 2)),
                MonthsDue.on(LocalDate.of(2026, 3, 31), 3, 1).months());
    }

    @Test
    void theMonthThatStillRunsIsNeverCountedByItself() {
        assertEquals(
                List.of(YearMonth.of(2025, 12)),
                MonthsDue.on(LocalDate.of(2026, 1, 31), 1, 1).months());
    }

    @Test
    void theMonthsBeforeAreCountedOnceMoreTheEarliestFirst() {
        assertEquals(
                List.of(YearMonth.of(2025, 11), YearMonth.of(2025, 12), YearMonth.of(2026, 1)),
                MonthsDue.on(LocalDate.of(2026, 2, 10), 3, 3).months());
    }
}
