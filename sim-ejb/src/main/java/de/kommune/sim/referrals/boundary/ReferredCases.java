package de.kommune.sim.referrals.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases whose clients were referred to partners («Fälle mit Vermittlungen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferredCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select distinct r.simCase.id from Referral r where r.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
