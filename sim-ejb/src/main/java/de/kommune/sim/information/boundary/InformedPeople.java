package de.kommune.sim.information.boundary;

import de.kommune.sim.persons.boundary.PersonUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** People without a case who asked what is kept about them («Personen mit Auskunftsersuchen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InformedPeople implements PersonUse {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> inUse(Collection<Long> personIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct i.person.id from InformationRequest i where i.person.id in :people",
                        Long.class)
                .setParameter("people", personIds)
                .getResultList());
    }
}
