package de.kommune.sim.information.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Cases whose client asked what is kept about her («Fälle mit Auskunftsersuchen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InformedCases implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct i.simCase.id from InformationRequest i where i.simCase.id in :cases",
                        Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
