package de.kommune.sim.volunteering.volunteers.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllowancePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final AllowancePolicy policy = new AllowancePolicy(List.of(
            new AllowanceLimit(sum("960.00"), 80, Period.since(LocalDate.of(2026, 1, 1)), "§", "sim"),
            new AllowanceLimit(
                    sum("840.00"),
                    80,
                    Period.between(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 1, 1)),
                    "§",
                    "sim")));

    @Test
    void eachYearHasTheLimitOfItsLastDay() {
        assertEquals(sum("840.00"), policy.of(2025).getAmount());
        assertEquals(sum("960.00"), policy.of(2026).getAmount());
        assertRefused("volunteering.noLimit", () -> policy.of(2020));
    }

    @Test
    void aYearIsPointedOutBeforeTheLimitAndAboveIt() {
        assertEquals(AllowanceLight.FREE, policy.light(2026, sum("767.99")));
        assertEquals(AllowanceLight.NEAR, policy.light(2026, sum("768.00")));
        assertEquals(AllowanceLight.NEAR, policy.light(2026, sum("960.00")));
        assertEquals(AllowanceLight.ABOVE, policy.light(2026, sum("960.01")));
        assertEquals(AllowanceLight.ABOVE, policy.light(2025, sum("960.00")));
    }

    @Test
    void whatIsLeftIsNeverLessThanNothing() {
        assertEquals(sum("0.01"), policy.left(2026, sum("959.99")));
        assertEquals(sum("0.00"), policy.left(2026, sum("1200.00")));
    }

    @Test
    void aboveTheLimitNothingIsForbiddenButKnown() {
        policy.check(TODAY, sum("60.00"), sum("900.00"), false, TODAY);
        assertRefused("volunteering.aboveLimit", () -> policy.check(TODAY, sum("60.01"), sum("900.00"), false, TODAY));
        policy.check(TODAY, sum("60.01"), sum("900.00"), true, TODAY);
    }

    @Test
    void nothingAndWhatIsToComeAreNoAllowance() {
        assertRefused("volunteering.allowanceSum", () -> policy.check(TODAY, sum("0.00"), sum("0.00"), true, TODAY));
        assertRefused("volunteering.allowanceSum", () -> policy.check(TODAY, sum("-5.00"), sum("0.00"), true, TODAY));
        assertRefused(
                "volunteering.allowanceToCome",
                () -> policy.check(TODAY.plusDays(1), sum("5.00"), sum("0.00"), true, TODAY));
    }

    /** Whatever is paid in whatever order: sum and rest make the limit, and the light never goes back. */
    @Test
    void theYearsArithmeticHoldsCentByCent() {
        Random chance = new Random(26);
        for (int round = 0; round < 400; round++) {
            int year = 2021 + chance.nextInt(6);
            BigDecimal limit = policy.of(year).getAmount();
            BigDecimal paid = sum("0.00");
            AllowanceLight before = AllowanceLight.FREE;
            while (paid.compareTo(limit.multiply(sum("2.00"))) < 0) {
                BigDecimal one = BigDecimal.valueOf(1 + chance.nextInt(20_000), 2);
                boolean beyond = paid.add(one).compareTo(limit) > 0;
                BigDecimal sofar = paid;
                if (beyond) {
                    assertRefused(
                            "volunteering.aboveLimit",
                            () -> policy.check(LocalDate.of(year, 6, 1), one, sofar, false, TODAY));
                } else {
                    policy.check(LocalDate.of(year, 6, 1), one, sofar, false, TODAY);
                    assertEquals(limit, sofar.add(policy.left(year, sofar)));
                }
                paid = paid.add(one);
                AllowanceLight now = policy.light(year, paid);
                assertEquals(beyond, now == AllowanceLight.ABOVE);
                assertEquals(true, now.compareTo(before) >= 0, "the light goes back");
                before = now;
            }
        }
    }

    private static BigDecimal sum(String text) {
        return new BigDecimal(text);
    }

    private static void assertRefused(String key, Runnable call) {
        assertEquals(key, assertThrows(BusinessException.class, call::run).getKey());
    }
}
