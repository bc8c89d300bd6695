package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases with asylum procedures («Fälle mit Asylverfahren»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AsylumCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct a.simCase.id from AsylumProcedure a where a.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
