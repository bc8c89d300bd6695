package de.kommune.sim.referrals.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.referrals.entity.DeclineReason;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralState;
import java.time.LocalDate;
import java.util.List;

/** Which step may follow which («Gang der Vermittlung»). Plain rules: no container, no database, no clock. */
public final class ReferralSteps {

    /**
     * What somebody wants to note («gewünschter Schritt»).
     *
     * @param reason of a refusal, and of nothing else
     * @param outcome of what is closed, and of nothing else
     */
    public record Wanted(ReferralState to, LocalDate day, DeclineReason reason, ReferralOutcome outcome) {}

    private ReferralSteps() {}

    /** What may follow by hand, in the order of a form. Who sent it may hear of an outcome without an answer before. */
    public static List<ReferralState> after(ReferralState state) {
        return switch (state) {
            case PREPARED -> List.of(ReferralState.WITHDRAWN);
            case SENT ->
                List.of(ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.CLOSED, ReferralState.WITHDRAWN);
            case ACCEPTED -> List.of(ReferralState.CLOSED, ReferralState.WITHDRAWN);
            case DECLINED, CLOSED, WITHDRAWN -> List.of();
        };
    }

    /**
     * Refuses what cannot be.
     *
     * @param latest the day of the last step
     */
    public static void check(ReferralState state, LocalDate latest, Wanted wanted, LocalDate today) {
        if (!after(state).contains(wanted.to())) {
            throw new BusinessException("referrals.stepNotAllowed", state, wanted.to());
        }
        checkDay(wanted.day(), latest, today);
        if ((wanted.to() == ReferralState.DECLINED) != (wanted.reason() != null)) {
            throw new BusinessException("referrals.reasonForRefusal");
        }
        if ((wanted.to() == ReferralState.CLOSED) != (wanted.outcome() != null)) {
            throw new BusinessException("referrals.outcomeForEnd");
        }
    }

    /** Nothing happens before what happened already, and nothing that is noted is to come. */
    public static void checkDay(LocalDate day, LocalDate latest, LocalDate today) {
        if (day.isBefore(latest) || day.isAfter(today)) {
            throw new BusinessException("referrals.stepDay", latest, today);
        }
    }
}
