package de.kommune.sim.housing.bans.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.bans.entity.BanSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BanPolicyTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 31, 18, 0);
    private static final BanSpan OPEN = BanSpan.of(START, null);

    private final BanPolicy policy = new BanPolicy();

    @Test
    void aBanOfUpToADayIsShort() {
        assertTrue(BanSpan.of(START, START.plusHours(24)).isShort());
        assertFalse(BanSpan.of(START, START.plusHours(24).plusMinutes(1)).isShort());
        assertFalse(OPEN.isShort());
    }

    @Test
    void aBanHoldsFromItsFirstMinuteToTheOneBeforeItsEnd() {
        BanSpan span = BanSpan.of(START, START.plusHours(2));
        assertFalse(span.contains(START.minusMinutes(1)));
        assertTrue(span.contains(START));
        assertFalse(span.contains(START.plusHours(2)));
        assertRefused("housing.banReversed", () -> BanSpan.of(START, START));
    }

    @Test
    void itHoldsOnEachDayThatHasAMinuteOfIt() {
        LocalDate day = START.toLocalDate();
        assertEquals(
                Period.ofDays(day, day.plusDays(1)),
                BanSpan.of(START, START.plusHours(24)).days());
        assertEquals(
                Period.ofDays(day, day),
                BanSpan.of(START, day.plusDays(1).atStartOfDay()).days());
        assertEquals(Period.since(day), OPEN.days());
    }

    @Test
    void nobodyIsBannedForWhatIsOverOrWithoutAWordWhy() {
        BanSpan span = BanSpan.of(START, START.plusHours(2));
        assertDoesNotThrow(() -> policy.checkImposing(span, "Schlägerei", START.plusHours(1)));
        assertRefused("housing.banOver", () -> policy.checkImposing(span, "Schlägerei", START.plusHours(2)));
        assertRefused("housing.banWithoutReasons", () -> policy.checkImposing(span, " ", START));
        assertRefused("housing.banReasonsTooLong", () -> policy.checkImposing(span, "x".repeat(2_001), START));
    }

    @Test
    void theEndCanBeAskedForAfterHalfAYearToTheDay() {
        LocalDate first = LocalDate.of(2026, 9, 30);
        assertEquals(first, policy.limitFrom(OPEN, 6));
        assertDoesNotThrow(() -> policy.checkLimitRequest(OPEN, 6, first, first));
        assertRefused("housing.banLimitTooEarly", () -> policy.checkLimitRequest(OPEN, 6, first.minusDays(1), first));
        assertRefused("housing.banDayToCome", () -> policy.checkLimitRequest(OPEN, 6, first.plusDays(1), first));
    }

    @Test
    void whatHasAnEndNeedsNone() {
        BanSpan span = BanSpan.of(START, START.plusYears(2));
        LocalDate day = START.toLocalDate().plusYears(1);
        assertRefused("housing.banHasEnd", () -> policy.checkLimitRequest(span, 6, day, day));
    }

    @Test
    void nobodyIsToldBeforeThereIsABanOrInTimeToCome() {
        assertDoesNotThrow(() -> policy.checkDelivery(OPEN, START, START));
        assertRefused("housing.banDeliveryTime", () -> policy.checkDelivery(OPEN, START.minusMinutes(1), START));
        assertRefused("housing.banDeliveryTime", () -> policy.checkDelivery(OPEN, START.plusMinutes(1), START));
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
