package de.kommune.sim.partners.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Partners for the features that work with them («Partnerverzeichnis»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PartnerRows rows;

    public Partner get(long partnerId) {
        return rows.get(partnerId);
    }

    /** An offer of that partner; whatever is of another is not there. */
    public PartnerOffer offer(long partnerId, long offerId) {
        PartnerOffer offer = em.find(PartnerOffer.class, offerId);
        if (offer == null || offer.getPartner().getId() != partnerId) {
            throw new NotFoundException();
        }
        return offer;
    }
}
