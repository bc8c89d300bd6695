package de.kommune.sim.assistance.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases for whose clients volunteers were asked («Fälle mit Anfragen an das Ehrenamt»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HelpedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select a.simCase.id from AskedHelp a where a.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
