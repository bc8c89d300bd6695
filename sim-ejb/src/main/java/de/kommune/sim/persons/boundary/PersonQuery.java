package de.kommune.sim.persons.boundary;

import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.persons.policy.PersonSearch;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a filter into JPQL with parameters («Suchanfrage»). Names are sought by the words of the record that goes on,
 * which bears those of the merged ones; numbers lead from a merged record to the one that goes on.
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
        text(PersonSearch.of(filter.text()));
    }

    TypedQuery<PersonRow> rows(EntityManager em, PersonSort sort, boolean descending) {
        return bound(em.createQuery(ROW + from() + sort.orderBy(descending), PersonRow.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return bound(em.createQuery("select count(p)" + from(), Long.class));
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

    private void text(PersonSearch search) {
        if (search.personNo() != null) {
            add(
                    "p.id in (select coalesce(m.id, q.id) from Person q left join q.mergedInto m where q.personNo = ",
                    search.personNo(),
                    ")");
        }
        search.numbers()
                .forEach(number -> add(
                        "p.id in (select coalesce(m.id, q.id) from PersonIdentifier i join i.person q left join q.mergedInto m"
                                + " where i.value like ",
                        number.replaceAll("[%_\\\\]", "") + "%",
                        ")"));
        search.words()
                .forEach(word ->
                        add("p.id in (select q.id from Person q join q.words w where w like ", word + "%", ")"));
        if (search.bornOn() != null) {
            bornOn(search.bornOn());
        }
    }

    /** The very day, or a month or year that the day lies in. */
    private void bornOn(LocalDate day) {
        String exact = parameter(day);
        String month = parameter(day.withDayOfMonth(1));
        String year = parameter(day.withDayOfYear(1));
        conditions.add("(p.birthDate.date = " + exact
                + " or p.birthDate.date = " + month
                + " and p.birthDate.precision = de.kommune.sim.persons.entity.BirthPrecision.MONTH"
                + " or p.birthDate.date = " + year
                + " and p.birthDate.precision = de.kommune.sim.persons.entity.BirthPrecision.YEAR)");
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
