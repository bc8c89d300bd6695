package de.kommune.sim.intake.threat.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases that came from a request, or at which a threat is noted («Nutzung von Fällen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UsedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        Set<Long> used = among("select distinct t.simCase.id from Threat t where t.simCase.id in :cases", caseIds);
        used.addAll(among("select r.simCase.id from Request r where r.simCase.id in :cases", caseIds));
        return used;
    }

    private Set<Long> among(String query, Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery(query, Long.class).setParameter("cases", caseIds).getResultList());
    }
}
