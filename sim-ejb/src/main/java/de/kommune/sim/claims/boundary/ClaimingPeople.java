package de.kommune.sim.claims.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People with whom an application was prepared («Personen mit Leistungsanträgen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClaimingPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(
                em.createQuery("select distinct c.person.id from Claim c where c.person.id in :people", Long.class)
                        .setParameter("people", personIds)
                        .getResultList());
    }
}
