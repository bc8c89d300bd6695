package de.kommune.sim.intake.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People for whom counselling was asked («anfragende Personen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AskingPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(
                em.createQuery("select distinct r.person.id from Request r where r.person.id in :people", Long.class)
                        .setParameter("people", personIds)
                        .getResultList());
    }
}
