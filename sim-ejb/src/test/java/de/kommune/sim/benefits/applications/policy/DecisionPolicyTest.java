package de.kommune.sim.benefits.applications.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Period HALF_A_YEAR = Period.ofDays(FROM, LocalDate.of(2027, 5, 31));

    @Test
    void aGrantSaysAmountRhythmAndPeriod() {
        DecisionFacts facts = granted("120", Rhythm.MONTHLY, HALF_A_YEAR);
        assertEquals(new BigDecimal("120.00"), DecisionPolicy.checked(facts).amount());
        assertRefused("benefits.grantIncomplete", granted(null, Rhythm.ONCE, HALF_A_YEAR));
        assertRefused("benefits.grantIncomplete", granted("120", null, HALF_A_YEAR));
        assertRefused("benefits.grantIncomplete", granted("120", Rhythm.ONCE, null));
        assertRefused("benefits.notAnAmount", granted("0", Rhythm.ONCE, HALF_A_YEAR));
        assertRefused("benefits.notAnAmount", granted("-1", Rhythm.ONCE, HALF_A_YEAR));
        assertRefused("benefits.notAnAmount", granted("1.001", Rhythm.ONCE, HALF_A_YEAR));
        assertRefused("benefits.periodTooLong", granted("1", Rhythm.ONCE, Period.since(FROM)));
        assertRefused("benefits.periodTooLong", granted("1", Rhythm.ONCE, Period.between(FROM, FROM.plusMonths(25))));
    }

    @Test
    void aRejectionSaysNoneOfIt() {
        assertNull(DecisionPolicy.checked(facts(DecisionOutcome.REJECTED, null, null, null))
                .amount());
        assertRefused(
                "benefits.rejectionWithAmount",
                facts(DecisionOutcome.REJECTED, new BigDecimal("1"), Rhythm.ONCE, HALF_A_YEAR));
    }

    @Test
    void nothingGoesOutWithoutStatuteAndReasons() {
        assertRefused(
                "benefits.withoutStatute", new DecisionFacts(DecisionOutcome.REJECTED, " ", null, null, null, "Weil"));
        assertRefused(
                "benefits.withoutReasons", new DecisionFacts(DecisionOutcome.REJECTED, "§ 3", null, null, null, " "));
        assertRefused("benefits.withoutOutcome", new DecisionFacts(null, "§ 3", null, null, null, "Weil"));
    }

    @Test
    void eachMonthThatBeginsCountsWhole() {
        assertEquals(6, DecisionPolicy.months(HALF_A_YEAR));
        assertEquals(7, DecisionPolicy.months(Period.ofDays(FROM, LocalDate.of(2027, 6, 1))));
        assertEquals(1, DecisionPolicy.months(Period.between(FROM, FROM.plusDays(1))));
        // from the last day of a month over February
        assertEquals(2, DecisionPolicy.months(Period.between(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 1))));
    }

    @Test
    void whatItComesToIsTheAmountTimesTheMonths() {
        assertEquals(new BigDecimal("720.00"), total("120", Rhythm.MONTHLY));
        assertEquals(new BigDecimal("120.00"), total("120", Rhythm.ONCE));
        assertEquals(new BigDecimal("0.00"), DecisionPolicy.total(facts(DecisionOutcome.REJECTED, null, null, null)));
    }

    /** Whatever is granted: the total is never less than the amount, grows with the period, and asks for a second above the limit alone. */
    @Test
    void totalsGrowWithThePeriodAndTheLimitIsSharp() {
        Random random = new Random(50_2);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(200_000), 2);
            LocalDate from = FROM.plusDays(random.nextInt(800));
            int days = 1 + random.nextInt(500);
            BigDecimal shorter = monthly(amount, from, days);
            BigDecimal longer = monthly(amount, from, days + 1 + random.nextInt(200));
            assertTrue(shorter.compareTo(amount) >= 0);
            assertTrue(longer.compareTo(shorter) >= 0);
            assertFalse(DecisionPolicy.needsSecond(shorter, shorter));
            assertTrue(DecisionPolicy.needsSecond(shorter, shorter.subtract(new BigDecimal("0.01"))));
        }
    }

    @Test
    void whoPreparedOrCounselledMayNotDecide() {
        assertEquals("benefits.ownPreparation", DecisionPolicy.refusal("leistung1", "Leistung1", false));
        assertEquals("benefits.notForThisAccount", DecisionPolicy.refusal("leistung1", null, true));
        assertNull(DecisionPolicy.refusal("leistung1", "leistung2", false));
        assertNull(DecisionPolicy.refusal("leistung1", null, false));
    }

    private static BigDecimal monthly(BigDecimal amount, LocalDate from, int days) {
        Period period = Period.between(from, from.plusDays(days));
        return DecisionPolicy.total(facts(DecisionOutcome.GRANTED, amount, Rhythm.MONTHLY, period));
    }

    private static BigDecimal total(String amount, Rhythm rhythm) {
        return DecisionPolicy.total(DecisionPolicy.checked(granted(amount, rhythm, HALF_A_YEAR)));
    }

    private static DecisionFacts granted(String amount, Rhythm rhythm, Period period) {
        return facts(DecisionOutcome.GRANTED, amount == null ? null : new BigDecimal(amount), rhythm, period);
    }

    private static DecisionFacts facts(DecisionOutcome outcome, BigDecimal amount, Rhythm rhythm, Period period) {
        return new DecisionFacts(outcome, "§ 3 AsylbLG", amount, rhythm, period, "Weil");
    }

    private static void assertRefused(String key, DecisionFacts facts) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> DecisionPolicy.checked(facts))
                        .getKey());
    }
}
