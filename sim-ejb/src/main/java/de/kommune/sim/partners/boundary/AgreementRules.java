package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.AgreementRule;
import de.kommune.sim.partners.policy.AgreementWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * From when on an agreement is pointed out («Vorlauf»). Only a migration changes the rules, and with it the server starts anew, so
 * they are read once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AgreementRules {

    @PersistenceContext
    private EntityManager em;

    private volatile AgreementWatch known;

    AgreementWatch watch() {
        AgreementWatch read = known;
        if (read == null) {
            read = new AgreementWatch(em.createQuery("select r from AgreementRule r", AgreementRule.class)
                    .getResultList());
            known = read;
        }
        return read;
    }
}
