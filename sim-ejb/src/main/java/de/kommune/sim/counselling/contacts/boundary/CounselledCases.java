package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases with recorded talks («beratene Fälle»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CounselledCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct p.simCase.id from Participant p where p.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
