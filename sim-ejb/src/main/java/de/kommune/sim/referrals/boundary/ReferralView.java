package de.kommune.sim.referrals.boundary;

import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.referrals.entity.ReferralStep;
import java.io.Serializable;
import java.util.List;

/**
 * A referral with what its page shows («Vermittlung»).
 *
 * @param words what lies under seal, opened; null for nothing
 * @param steps the latest first
 * @param next what may follow by hand
 * @param recipient as whom a consent has to name the partner
 * @param consent that covers it today while it is prepared, then the one on which it went; null for none
 */
public record ReferralView(
        Referral referral,
        String words,
        List<ReferralStep> steps,
        List<ReferralState> next,
        Recipient recipient,
        Consent consent)
        implements Serializable {

    public String partnerName() {
        return referral.getPartner().getName();
    }

    /** It is prepared, something is to be passed on, and the client has not agreed to it. */
    public boolean isConsentMissing() {
        return referral.getState() == ReferralState.PREPARED && referral.isPassing() && consent == null;
    }

    /** The client took back the consent on which it went. */
    public boolean isRevoked() {
        return consent != null && consent.getRevokedAt() != null;
    }
}
