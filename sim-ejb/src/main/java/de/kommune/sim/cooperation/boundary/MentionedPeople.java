package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People whom counselling means in a message across the wall («Personen in Mitteilungen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MentionedPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct l.personId from CounsellingLink l where l.personId in :people", Long.class)
                .setParameter("people", personIds)
                .getResultList());
    }
}
