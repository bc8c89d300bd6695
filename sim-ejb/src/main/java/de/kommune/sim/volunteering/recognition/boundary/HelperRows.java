package de.kommune.sim.volunteering.recognition.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.kommune.sim.volunteering.recognition.entity.HelpKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who helped for how long, from the view that knows all kinds of hours («Stunden»). Of whom it is erased nobody is named. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HelperRows {

    private static final String OF_A_YEAR = " from volunteer_hour h join volunteer v on v.id = h.volunteer_id"
            + " where h.day between ? and ? and v.family_name is not null";

    @PersistenceContext
    private EntityManager em;

    long count(int year) {
        return ((Number) within(em.createNativeQuery("select count(distinct h.volunteer_id)" + OF_A_YEAR), year)
                        .getSingleResult())
                .longValue();
    }

    List<HelperLine> page(int year, int first, int size) {
        List<Object[]> rows = rows(within(
                        em.createNativeQuery(
                                "select v.id, v.given_name, v.family_name, sum(h.minutes)" + OF_A_YEAR
                                        + " group by v.id, v.given_name, v.family_name order by v.family_name, v.given_name, v.id"),
                        year)
                .setFirstResult(first)
                .setMaxResults(size));
        return lines(rows, year);
    }

    List<HelperLine> one(long volunteerId, int year) {
        Query query = within(
                em.createNativeQuery("select v.id, v.given_name, v.family_name, sum(h.minutes)" + OF_A_YEAR
                        + " and v.id = ? group by v.id, v.given_name, v.family_name"),
                year);
        return lines(rows(query.setParameter(3, volunteerId)), year);
    }

    private List<HelperLine> lines(List<Object[]> rows, int year) {
        Map<Long, Set<HelpKind>> kinds = rows.isEmpty() ? Map.of() : kinds(year);
        return rows.stream()
                .map(row -> new HelperLine(
                        number(row[0]), (String) row[1], (String) row[2], number(row[3]), kinds.get(number(row[0]))))
                .toList();
    }

    private Map<Long, Set<HelpKind>> kinds(int year) {
        return rows(within(em.createNativeQuery("select distinct h.volunteer_id, h.kind" + OF_A_YEAR), year)).stream()
                .collect(groupingBy(
                        row -> number(row[0]), mapping(row -> HelpKind.valueOf(row[1].toString()), toSet())));
    }

    private static Query within(Query query, int year) {
        return query.setParameter(1, LocalDate.of(year, 1, 1)).setParameter(2, LocalDate.of(year, 12, 31));
    }

    private static List<Object[]> rows(Query query) {
        return Stream.of(query.getResultList().toArray())
                .map(Object[].class::cast)
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
