package de.kommune.sim.referrals.boundary;

import static de.kommune.sim.access.Permission.REFERRAL_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.referrals.entity.DeclineReason;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralDeed;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.referrals.policy.ReferralSteps;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What comes back after a referral («Antworten»): that somebody asked, the partner's answer, the outcome. */
@Stateless
@Guarded
public class ReferralAnswers {

    @EJB
    private Caller caller;

    @Inject
    private ReferralRows rows;

    @Inject
    private ReferralKeeper keeper;

    @Inject
    private Clock clock;

    /**
     * The next step.
     *
     * @param reason of a refusal; null for every other step
     * @param outcome of the end; null for every other step
     */
    @Requires(REFERRAL_WRITE)
    public void step(
            long referralId,
            int version,
            ReferralState to,
            LocalDate day,
            DeclineReason reason,
            ReferralOutcome outcome) {
        Referral referral = rows.lock(referralId, version);
        ReferralSteps.check(
                referral.getState(),
                keeper.latest(referral),
                new ReferralSteps.Wanted(to, day, reason, outcome),
                LocalDate.now(clock));
        ReferralDeed deed = ReferralDeed.valueOf(to.name());
        switch (to) {
            case ACCEPTED -> referral.accept(day, keeper.due(deed, day), caller.name());
            case DECLINED -> referral.decline(reason, day, caller.name());
            case CLOSED -> referral.close(outcome, day, caller.name());
            default -> referral.withdraw(day, caller.name());
        }
        keeper.note(referral, deed, day);
    }

    /** Somebody asked on that day how it stands, and asks again after the term. */
    @Requires(REFERRAL_WRITE)
    public void ask(long referralId, int version, LocalDate day) {
        Referral referral = rows.lock(referralId, version);
        ReferralSteps.checkDay(day, keeper.latest(referral), LocalDate.now(clock));
        referral.asked(keeper.due(ReferralDeed.ASKED, day), caller.name());
        keeper.note(referral, ReferralDeed.ASKED, day);
    }
}
