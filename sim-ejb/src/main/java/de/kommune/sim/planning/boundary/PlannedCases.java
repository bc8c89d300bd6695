package de.kommune.sim.planning.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases for which somebody planned something («verplante Fälle»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlannedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        Set<Long> used = among("select distinct t.simCase.id from Task t where t.simCase.id in :cases", caseIds);
        used.addAll(among("select distinct a.simCase.id from Appointment a where a.simCase.id in :cases", caseIds));
        return used;
    }

    private Set<Long> among(String query, Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery(query, Long.class).setParameter("cases", caseIds).getResultList());
    }
}
