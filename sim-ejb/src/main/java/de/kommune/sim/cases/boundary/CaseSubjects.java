package de.kommune.sim.cases.boundary;

import de.kommune.sim.persons.boundary.IdentitiesChanged;
import de.kommune.sim.persons.boundary.PeopleChanged;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Keeps in each case whose it is and under which name it is sorted («Person des Falls»), in step with the register: within
 * the transaction that changes a name, merges records or takes a merge back. Has no guard of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseSubjects {

    private static final String FOLLOW = "update sim_case c join person p on p.id = c.person_id"
            + " left join person m on m.id = p.merged_into_id"
            + " set c.subject_id = coalesce(m.id, p.id), c.sort_name = coalesce(m.sort_name, p.sort_name) where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    void peopleChanged(@Observes PeopleChanged news) {
        if (people.side() == PersonSide.COUNSELLING) { // 50-2 keeps people as well, but no cases
            follow(news.personIds());
        }
    }

    void identitiesChanged(@Observes IdentitiesChanged news) {
        follow(news.personIds());
    }

    /** Two statements, for a condition on either column would use the index of none. */
    private void follow(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        em.flush();
        String ids = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery(FOLLOW + "c.person_id in (" + ids + ")").executeUpdate();
        em.createNativeQuery(FOLLOW + "c.subject_id in (" + ids + ")").executeUpdate();
    }
}
