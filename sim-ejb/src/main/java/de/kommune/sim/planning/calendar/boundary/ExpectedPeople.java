package de.kommune.sim.planning.calendar.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People with whom somebody has an appointment («erwartete Personen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExpectedPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct a.person.id from Appointment a where a.person.id in :people", Long.class)
                .setParameter("people", personIds)
                .getResultList());
    }
}
