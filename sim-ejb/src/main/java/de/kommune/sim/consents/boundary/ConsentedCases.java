package de.kommune.sim.consents.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases whose clients consented to something, or of which something was passed on («Fälle mit Einwilligungen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConsentedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        Set<Long> used = new HashSet<>(among("select distinct c.simCase.id from Consent c", caseIds, "c"));
        used.addAll(among("select distinct d.simCase.id from Disclosure d", caseIds, "d"));
        return used;
    }

    private Collection<Long> among(String query, Collection<Long> caseIds, String name) {
        return em.createQuery(query + " where " + name + ".simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList();
    }
}
