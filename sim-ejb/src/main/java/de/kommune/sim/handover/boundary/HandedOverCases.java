package de.kommune.sim.handover.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases for which a handover was planned («Fälle mit Übergabe»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandedOverCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select distinct h.simCase.id from Handover h where h.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
