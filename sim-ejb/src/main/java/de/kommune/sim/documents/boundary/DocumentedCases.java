package de.kommune.sim.documents.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases with papers («Fälle mit Dokumenten»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select distinct d.simCase.id from Document d where d.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
