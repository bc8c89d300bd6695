package de.kommune.sim.measures.programmes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeasureDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void aWeekHasOneSessionOnItsDayAndBothEndsBelongToIt() {
        MeasureDays days = new MeasureDays(MONDAY, MONDAY.plusWeeks(2), DayOfWeek.MONDAY, NINE, NINE.plusHours(2));
        assertEquals(List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)), days.weekly());
        assertEquals(List.of(), new MeasureDays(MONDAY, MONDAY, null, null, null).weekly());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("measures.daysReversed", () -> new MeasureDays(MONDAY, MONDAY.minusDays(1), null, null, null));
        assertRefused("measures.daysReversed", () -> new MeasureDays(MONDAY, MONDAY.plusYears(7), null, null, null));
        assertRefused("measures.weekIncomplete", () -> new MeasureDays(MONDAY, MONDAY, DayOfWeek.MONDAY, NINE, null));
        assertRefused("measures.weekIncomplete", () -> new MeasureDays(MONDAY, MONDAY, DayOfWeek.MONDAY, NINE, NINE));
        assertRefused("measures.fundingWithoutSource", () -> funding(null, "10.00", null, null));
        assertRefused("measures.fundingDays", () -> funding("Land", "10.00", MONDAY, null));
        assertRefused("measures.fundingDays", () -> funding("Land", "10.00", MONDAY, MONDAY.minusDays(1)));
        assertRefused("measures.money", () -> funding("Land", "-0.01", null, null));
        assertEquals(new BigDecimal("0.00"), funding(null, null, null, null).getAmount());
    }

    private static Funding funding(String source, String amount, LocalDate from, LocalDate to) {
        BigDecimal sum = amount == null ? null : new BigDecimal(amount);
        return new Funding(TownTask.VOLUNTARY, source, sum, null, from, to);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
