package de.kommune.sim.web.consents;

import de.kommune.sim.claims.boundary.ClaimView;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.procedures.reunion.boundary.ReunionView;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import de.kommune.sim.referrals.boundary.ReferralView;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.Set;

/** What waits for a consent («wofür die Einwilligung gebraucht wird»), so that nobody has to choose again what is known already. */
@Dependent
public class AwaitedConsents implements Serializable {

    @EJB
    private Referrals referrals;

    @EJB
    private Claims claims;

    @EJB
    private Reunions reunions;

    /**
     * A consent that is waited for.
     *
     * @param back the page that waits
     */
    public record Awaited(Recipient to, Set<DataCategory> categories, String purpose, String back)
            implements Serializable {}

    /** What a prepared referral needs: a consent that names the partner and all that is to be passed on. */
    Awaited ofReferral(long referralId) {
        ReferralView view = referrals.get(referralId);
        String purpose = Texts.format(
                "consents.record.forReferral", view.referral().getPartner().getName());
        return new Awaited(
                view.recipient(), view.referral().getCategories(), purpose, back("/referrals/view", referralId));
    }

    /** What handing in needs; that word comes back is the client's own choice, so it is left for her to tick. */
    Awaited ofClaim(long claimId) {
        ClaimView view = claims.get(claimId);
        String purpose = Texts.format("consents.record.forClaim", view.claim().getNeed());
        return new Awaited(office(), view.needed(), purpose, back("/claims/view", claimId));
    }

    /** What telling the housing desk needs of a family that is to come. */
    Awaited ofReunion(long reunionId) {
        ReunionView view = reunions.get(reunionId);
        return new Awaited(
                office(), view.needed(), Texts.format("consents.record.forReunion"), back("/reunion/view", reunionId));
    }

    private static Recipient office() {
        return Recipient.of(RecipientKind.OFFICE_50_2);
    }

    private static String back(String page, long id) {
        return page + "?faces-redirect=true&id=" + id;
    }
}
