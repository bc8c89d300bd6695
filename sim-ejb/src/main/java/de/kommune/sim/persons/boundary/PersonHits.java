package de.kommune.sim.persons.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a text leads to, as numbers of records («Treffer»): the first step of a search, which costs as much as it may find and
 * not as much as the register has. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonHits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows rows;

    /** The records that go on, in no order, at most so many; none for a text that says nothing. */
    public List<Long> of(String typed, int most) {
        Set<Long> found = new LinkedHashSet<>();
        for (PersonTerms reading : PersonTerms.of(typed).readings()) {
            if (!reading.isEmpty() && found.size() < most) {
                found.addAll(of(reading, most - found.size()));
            }
        }
        return List.copyOf(found);
    }

    private List<Long> of(PersonTerms terms, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = terms.conditions("p.id", value -> {
            String name = "p" + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        });
        TypedQuery<Long> query = em.createQuery(
                        "select p.id from Person p where p.mergedInto is null and " + PersonRows.seen("p") + " and "
                                + String.join(" and ", conditions),
                        Long.class)
                .setParameter("side", rows.side());
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}
