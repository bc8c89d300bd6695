package de.kommune.sim.audit.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a filter into JPQL with parameters, the latest line first («Protokollabfrage»). */
final class LogQuery {

    private static final String ROW = "select new de.kommune.sim.audit.boundary.LogRow(l.seq, l.at, l.account, l.roles,"
            + " l.department, l.action, l.deed, l.data, l.purpose, l.recordId, l.personId, l.outcome, l.hits)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    LogQuery(LogFilter filter, long upTo) {
        add("l.seq <= :upTo", "upTo", upTo);
        add("l.account = :account", "account", filter.account());
        add("(l.recordId = :record or l.personId = :record)", "record", filter.recordId());
        add(
                "l.at >= :from",
                "from",
                filter.from() == null ? null : filter.from().atStartOfDay());
        add(
                "l.at < :to",
                "to",
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay());
        add(
                "l.deed = :deed",
                "deed",
                filter.deed() == null ? null : filter.deed().name());
        add(
                "l.outcome = :outcome",
                "outcome",
                filter.outcome() == null ? null : filter.outcome().name());
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    TypedQuery<LogRow> rows(EntityManager em) {
        return bound(em.createQuery(ROW + from(), LogRow.class));
    }

    /** The places alone, to count them. */
    TypedQuery<Long> places(EntityManager em) {
        return bound(em.createQuery("select l.seq" + from(), Long.class));
    }

    private String from() {
        return " from AccessLine l where " + String.join(" and ", conditions) + " order by l.seq desc";
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
