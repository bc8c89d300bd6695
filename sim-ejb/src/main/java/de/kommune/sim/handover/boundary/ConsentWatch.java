package de.kommune.sim.handover.boundary;

import de.kommune.sim.consents.boundary.ConsentRevoked;
import de.kommune.sim.handover.entity.Handover;
import de.kommune.sim.handover.entity.HandoverState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes a package back when the consent that it rests on is revoked («Widerruf während der Übergabe»), in the same transaction: the ASD
 * sees nothing of it from that moment on. What the ASD has accepted stays with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConsentWatch {

    private static final Set<HandoverState> OPEN = EnumSet.of(HandoverState.PACKAGE_READY, HandoverState.OFFERED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Parcels parcels;

    @Inject
    private HandoverSteps steps;

    void consentRevoked(@Observes ConsentRevoked news) {
        em.createQuery("select h from Handover h where h.consent.id = :consent and h.state in :open", Handover.class)
                .setParameter("consent", news.consentId())
                .setParameter("open", OPEN)
                .getResultList()
                .forEach(this::takeBack);
    }

    private void takeBack(Handover handover) {
        em.refresh(handover.getSimCase(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(handover);
        if (OPEN.contains(handover.getState())) {
            parcels.withdraw(handover);
            handover.getSimCase().keepFromHandover();
            handover.become(HandoverState.CONSENT_OPEN);
            steps.note(handover, null);
        }
    }
}
