package de.kommune.sim.housing.absence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.absence.entity.AbsenceLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsencePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final AbsencePolicy policy = new AbsencePolicy();

    @Test
    void asManyNightsAsTheLimitNamesAreAllowedAndNotOneMore() {
        assertFalse(policy.isOver(TODAY.minusDays(14), TODAY, 14));
        assertTrue(policy.isOver(TODAY.minusDays(15), TODAY, 14));
    }

    @Test
    void whoLeftTodayHasMissedNoNight() {
        assertEquals(0, policy.nights(TODAY, TODAY));
        assertEquals(0, policy.nights(TODAY.plusDays(1), TODAY));
        assertEquals(31, policy.nights(LocalDate.of(2026, 10, 23), TODAY));
    }

    @Test
    void oneLimitFollowsTheOtherWithoutAGap() {
        AbsenceLimit first = new AbsenceLimit(14, "Vorschlag", TODAY.minusYears(1), "unterkunft1");
        first.giveWayOn(TODAY);
        assertEquals(Period.between(TODAY.minusYears(1), TODAY), first.getPeriod());
        assertEquals(
                "housing.ruleBefore",
                assertThrows(BusinessException.class, () -> first.giveWayOn(TODAY.minusYears(1)))
                        .getKey());
    }

    @Test
    void aLimitHasASourceAndIsBetweenOneDayAndAYear() {
        assertRefused("housing.absenceWithoutSource", 14, " ");
        assertRefused("housing.absenceDays", 0, "Beschluss");
        assertRefused("housing.absenceDays", 366, "Beschluss");
    }

    private static void assertRefused(String key, int days, String source) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> new AbsenceLimit(days, source, TODAY, "unterkunft1"))
                        .getKey());
    }
}
