package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People of whom something about school, kindergarten or course is kept («Personen mit Bildungsstand»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearningPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(
                em.createQuery("select distinct e.person.id from Learner e where e.person.id in :people", Long.class)
                        .setParameter("people", personIds)
                        .getResultList());
    }
}
