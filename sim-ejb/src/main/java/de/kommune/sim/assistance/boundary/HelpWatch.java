package de.kommune.sim.assistance.boundary;

import de.kommune.sim.assistance.entity.AskedHelp;
import de.kommune.sim.cases.boundary.CaseClosed;
import de.kommune.sim.consents.boundary.ConsentRevoked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Takes a first name back when the consent that it was passed on upon falls, or the case is closed («Widerruf und Fallabschluss»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpWatch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HelpKeeper keeper;

    void consentRevoked(@Observes ConsentRevoked news) {
        em.createQuery("select a from AskedHelp a where a.consent.id = :consent order by a.id", AskedHelp.class)
                .setParameter("consent", news.consentId())
                .getResultList()
                .forEach(keeper::fall);
    }

    void caseClosed(@Observes CaseClosed news) {
        em.createQuery("select a from AskedHelp a where a.simCase.id = :case order by a.id", AskedHelp.class)
                .setParameter("case", news.caseId())
                .getResultList()
                .forEach(keeper::close);
    }
}
