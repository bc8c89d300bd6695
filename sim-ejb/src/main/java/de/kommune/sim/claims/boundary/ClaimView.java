package de.kommune.sim.claims.boundary;

import de.kommune.sim.claims.entity.Claim;
import de.kommune.sim.claims.entity.ClaimState;
import de.kommune.sim.claims.entity.ClaimStatus;
import de.kommune.sim.claims.policy.ClaimConsent;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import java.io.Serializable;
import java.util.Set;

/**
 * A prepared application as its page shows it («vorbereiteter Antrag»).
 *
 * @param words opened
 * @param consent that covers handing it in today, while it is a draft; null for none
 * @param status how far section 50-2 is; null where the client does not agree to that
 */
public record ClaimView(Claim claim, String words, Consent consent, ClaimStatus status) implements Serializable {

    /** What a consent has to cover so that it can be handed in. */
    public Set<DataCategory> needed() {
        return ClaimConsent.categories(claim.getNeed());
    }

    public boolean isDraft() {
        return claim.getState() == ClaimState.DRAFT;
    }

    public boolean isSubmitted() {
        return claim.getState() == ClaimState.SUBMITTED;
    }
}
