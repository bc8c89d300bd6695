package de.kommune.sim.volunteering.volunteers.policy;

import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ACTIVE;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.CLEARANCE;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ENDED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.ERASED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.INTERVIEWED;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.PROSPECT;
import static de.kommune.sim.volunteering.volunteers.entity.VolunteerState.SUSPENDED;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which state follows which, and what it takes («Schritte»). Plain rules: no container, no database, no clock. */
public final class VolunteerSteps {

    private static final Map<VolunteerState, List<VolunteerState>> NEXT = Map.of(
            PROSPECT, List.of(INTERVIEWED, ENDED),
            INTERVIEWED, List.of(CLEARANCE, ENDED),
            CLEARANCE, List.of(ACTIVE, ENDED),
            ACTIVE, List.of(SUSPENDED, ENDED),
            SUSPENDED, List.of(ACTIVE, ENDED),
            ENDED, List.of(), // what follows is done by the rule, not by hand
            ERASED, List.of());

    /**
     * A step that somebody wants to take.
     *
     * @param reason null for none
     */
    public record Wanted(VolunteerState to, LocalDate day, StepReason reason) {}

    /**
     * Where she stands.
     *
     * @param secrecyOn when she declared secrecy; null where she did not
     * @param minors whether she is to work with minors
     * @param cleared whether her certificate clears her on the day of the step
     */
    public record Standing(
            VolunteerState state, LocalDate since, LocalDate secrecyOn, boolean minors, boolean cleared) {}

    /** What may follow, the ordinary way first. */
    public List<VolunteerState> after(VolunteerState state) {
        return NEXT.get(state);
    }

    /** Whether the step needs a reason. */
    public boolean needsReason(VolunteerState to) {
        return to == SUSPENDED || to == ENDED;
    }

    public void check(Standing standing, Wanted wanted, LocalDate today) {
        if (!after(standing.state()).contains(wanted.to())) {
            throw new BusinessException("volunteering.stepNotAllowed", standing.state(), wanted.to());
        }
        if (wanted.day().isAfter(today) || wanted.day().isBefore(standing.since())) {
            throw new BusinessException("volunteering.stepDay", standing.since(), today);
        }
        if (needsReason(wanted.to()) != (wanted.reason() != null)) {
            throw new BusinessException("volunteering.stepReason", wanted.to());
        }
        if (wanted.to() == ACTIVE) {
            checkPapers(standing, wanted.day());
        }
    }

    private static void checkPapers(Standing standing, LocalDate day) {
        if (standing.secrecyOn() == null || standing.secrecyOn().isAfter(day)) {
            throw new BusinessException("volunteering.noSecrecy");
        }
        // who rested may come back without: with minors she works again when she is cleared
        if (standing.state() == CLEARANCE && standing.minors() && !standing.cleared()) {
            throw new BusinessException("volunteering.noClearance");
        }
    }
}
