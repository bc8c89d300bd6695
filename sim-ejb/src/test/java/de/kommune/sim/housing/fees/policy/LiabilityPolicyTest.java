package de.kommune.sim.housing.fees.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiabilityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private final LiabilityPolicy policy = new LiabilityPolicy();

    @Test
    void aFirstEntryNeedsNoReasonHoweverEarlyItBegins() {
        assertFalse(policy.needsReason(List.of(), JANUARY, TODAY));
    }

    @Test
    void anEntryForNightsToComeNeedsNoReason() {
        assertFalse(policy.needsReason(List.of(Period.since(JANUARY)), TODAY, TODAY));
        assertFalse(policy.needsReason(List.of(Period.since(JANUARY)), TODAY.plusDays(20), TODAY));
    }

    @Test
    void aNightThatLiesBehindUsIsChangedWithAReason() {
        assertTrue(policy.needsReason(List.of(Period.since(JANUARY)), TODAY.minusDays(1), TODAY));
        assertTrue(
                policy.needsReason(List.of(Period.between(JANUARY, TODAY.minusDays(1))), JANUARY.plusDays(1), TODAY));
    }

    @Test
    void whatEndedBeforeIsNotChanged() {
        Period ended = Period.between(JANUARY, TODAY.minusDays(30));
        assertFalse(policy.needsReason(List.of(ended), TODAY.minusDays(30), TODAY));
    }

    @Test
    void anEntryIsTakenAwayOnlyWithAReasonEvenIfItHasNotBegun() {
        Period later = Period.since(TODAY.plusDays(30));
        assertTrue(policy.needsReason(List.of(later), TODAY.plusDays(10), TODAY));
        assertTrue(policy.needsReason(List.of(later), TODAY.plusDays(30), TODAY));
        assertFalse(policy.needsReason(List.of(later), TODAY.plusDays(31), TODAY));
    }
}
