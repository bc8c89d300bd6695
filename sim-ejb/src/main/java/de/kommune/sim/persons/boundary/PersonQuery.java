package de.kommune.sim.persons.boundary;

import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.entity.PersonStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a filter into JPQL with parameters («Suchanfrage»). What the text means, {@link PersonTerms} says.
 */
final class PersonQuery {

    private static final String ROW = "select new de.kommune.sim.persons.boundary.PersonRow(p.id, p.personNo,"
            + " p.displayName, p.birthDate, p.sex, p.status, p.interpreterNeeded, p.protectedAddress)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PersonQuery(PersonFilter filter, PersonSide side) {
        conditions.add(PersonRows.seen("p"));
        parameters.put("side", side);
        status(filter.status());
        if (filter.citizenship() != null) {
            add("p.id in (select q.id from Person q join q.citizenships c where c = ", filter.citizenship(), ")");
        }
        if (filter.interpreterNeeded() != null) {
            add("p.interpreterNeeded = ", filter.interpreterNeeded(), "");
        }
        conditions.addAll(PersonTerms.of(filter.text()).conditions("p.id", this::parameter));
    }

    private PersonQuery(Collection<Long> ids, PersonSide side) {
        conditions.add(PersonRows.seen("p"));
        parameters.put("side", side);
        status(null);
        add("p.id in ", ids, "");
    }

    /** Those of these people whom a list shows. */
    static PersonQuery among(Collection<Long> ids, PersonSide side) {
        return new PersonQuery(ids, side);
    }

    TypedQuery<PersonRow> rows(EntityManager em, PersonSort sort, boolean descending) {
        return bound(em.createQuery(ROW + from() + sort.orderBy(descending), PersonRow.class));
    }

    TypedQuery<Long> ids(EntityManager em) {
        return bound(em.createQuery("select p.id" + from(), Long.class));
    }

    private String from() {
        return " from Person p where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void status(PersonStatus status) {
        if (status == null) {
            add("p.status not in ", List.of(PersonStatus.MERGED, PersonStatus.ERASED), "");
        } else {
            add("p.status = ", status, "");
        }
    }

    private void add(String before, Object value, String after) {
        conditions.add(before + parameter(value) + after);
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
