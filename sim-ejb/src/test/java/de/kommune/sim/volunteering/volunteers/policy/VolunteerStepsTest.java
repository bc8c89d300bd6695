package de.kommune.sim.volunteering.volunteers.policy;

import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ACTIVE;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.CLEARANCE;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ENDED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ERASED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.INTERVIEWED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.PROSPECT;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.VolunteerSteps.Standing;
import de.kommune.sim.volunteering.volunteers.policy.VolunteerSteps.Wanted;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VolunteerStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);

    private final VolunteerSteps steps = new VolunteerSteps();

    /** Every pair of states, so that none is allowed by accident. */
    @Test
    void onlyTheseStepsAreTakenByHand() {
        Set<String> taken = new TreeSet<>();
        for (VolunteerState from : VolunteerState.values()) {
            for (VolunteerState to : VolunteerState.values()) {
                if (refusal(standing(from, true), wanted(to)).isEmpty()) {
                    taken.add(from + " " + to);
                }
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "PROSPECT INTERVIEWED",
                        "PROSPECT ENDED",
                        "INTERVIEWED CLEARANCE",
                        "INTERVIEWED ENDED",
                        "CLEARANCE ACTIVE",
                        "CLEARANCE ENDED",
                        "ACTIVE SUSPENDED",
                        "ACTIVE ENDED",
                        "SUSPENDED ACTIVE",
                        "SUSPENDED ENDED")),
                taken);
    }

    @Test
    void nobodyIsErasedByHand() {
        assertEquals("volunteering.stepNotAllowed", refusal(standing(ENDED, true), wanted(ERASED)));
    }

    @Test
    void aStepIsTakenBetweenTheLastOneAndToday() {
        Standing prospect = standing(PROSPECT, false);
        assertEquals("", refusal(prospect, new Wanted(INTERVIEWED, SINCE, null)));
        assertEquals("", refusal(prospect, new Wanted(INTERVIEWED, TODAY, null)));
        assertEquals("volunteering.stepDay", refusal(prospect, new Wanted(INTERVIEWED, SINCE.minusDays(1), null)));
        assertEquals("volunteering.stepDay", refusal(prospect, new Wanted(INTERVIEWED, TODAY.plusDays(1), null)));
    }

    @Test
    void whoRestsOrEndsHasAReasonAndNobodyElseHas() {
        Standing active = standing(ACTIVE, true);
        assertEquals("volunteering.stepReason", refusal(active, new Wanted(SUSPENDED, TODAY, null)));
        assertEquals("volunteering.stepReason", refusal(active, new Wanted(ENDED, TODAY, null)));
        assertEquals(
                "volunteering.stepReason",
                refusal(standing(PROSPECT, false), new Wanted(INTERVIEWED, TODAY, StepReason.OWN_WISH)));
    }

    @Test
    void nobodyBeginsWithoutTheDeclarationOfSecrecy() {
        Wanted begin = wanted(ACTIVE);
        assertEquals("volunteering.noSecrecy", refusal(new Standing(CLEARANCE, SINCE, null, false, false), begin));
        assertEquals(
                "volunteering.noSecrecy",
                refusal(new Standing(CLEARANCE, SINCE, TODAY.plusDays(1), false, false), begin));
        assertEquals("", refusal(new Standing(CLEARANCE, SINCE, TODAY, false, false), begin));
    }

    @Test
    void whoIsToWorkWithMinorsBeginsWithACertificateThatClears() {
        assertEquals(
                "volunteering.noClearance",
                refusal(new Standing(CLEARANCE, SINCE, SINCE, true, false), wanted(ACTIVE)));
        assertDoesNotThrow(() -> steps.check(new Standing(CLEARANCE, SINCE, SINCE, true, true), wanted(ACTIVE), TODAY));
    }

    private static Standing standing(VolunteerState state, boolean cleared) {
        return new Standing(state, SINCE, SINCE, true, cleared);
    }

    private Wanted wanted(VolunteerState to) {
        return new Wanted(to, TODAY, steps.needsReason(to) ? StepReason.OWN_WISH : null);
    }

    /** The key of the refusal; empty where the step is taken. */
    private String refusal(Standing standing, Wanted wanted) {
        try {
            steps.check(standing, wanted, TODAY);
            return "";
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }
}
