package de.kommune.sim.authorities.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.NextStep;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArrivalPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final ArrivalPolicy policy = new ArrivalPolicy();

    @Test
    void whoIsStillExpectedAfterTheDayIsLate() {
        assertTrue(policy.isLate(AssignmentState.ANNOUNCED, YESTERDAY, TODAY));
        assertTrue(policy.isLate(AssignmentState.CONFIRMED, YESTERDAY, TODAY));
        assertFalse(policy.isLate(AssignmentState.CONFIRMED, TODAY, TODAY));
        assertFalse(policy.isLate(AssignmentState.ARRIVED, YESTERDAY, TODAY));
        assertFalse(policy.isLate(AssignmentState.NO_SHOW, YESTERDAY, TODAY));
    }

    @Test
    void theAuthorityIsAnsweredBeforeBedsAreKept() {
        assertEquals(NextStep.CONFIRM, policy.next(AssignmentState.ANNOUNCED, TOMORROW, TODAY, 3));
        assertEquals(NextStep.RESERVE, policy.next(AssignmentState.CONFIRMED, TOMORROW, TODAY, 3));
        assertEquals(NextStep.WAIT, policy.next(AssignmentState.CONFIRMED, TOMORROW, TODAY, 0));
    }

    @Test
    void onTheDayItselfTheArrivalIsEnteredAndAfterItSomebodyAsks() {
        assertEquals(NextStep.RECORD_ARRIVAL, policy.next(AssignmentState.ANNOUNCED, TODAY, TODAY, 3));
        assertEquals(NextStep.RECORD_ARRIVAL, policy.next(AssignmentState.CONFIRMED, TODAY, TODAY, 0));
        assertEquals(NextStep.FIND_OUT, policy.next(AssignmentState.CONFIRMED, YESTERDAY, TODAY, 0));
    }

    @Test
    void whoIsHereNeedsABedAndNothingElse() {
        assertEquals(NextStep.HOUSE, policy.next(AssignmentState.ARRIVED, YESTERDAY, TODAY, 1));
        assertEquals(NextStep.NOTHING, policy.next(AssignmentState.ARRIVED, YESTERDAY, TODAY, 0));
        assertEquals(NextStep.NOTHING, policy.next(AssignmentState.CANCELLED, YESTERDAY, TODAY, 2));
        assertEquals(NextStep.NOTHING, policy.next(AssignmentState.NO_SHOW, YESTERDAY, TODAY, 2));
    }
}
