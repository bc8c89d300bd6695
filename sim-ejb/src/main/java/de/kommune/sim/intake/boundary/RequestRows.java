package de.kommune.sim.intake.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.entity.Request;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.intake.entity.TextPart;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests a call sees («Sicht auf Anfragen»): those about people whom it sees, whoever has them, for the team is
 * one. Lists and single requests ask with the same words. Has no guard of its own: only {@link Requests} uses it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestRows {

    private static final String FROM =
            " from Request r join r.person p left join p.mergedInto m left join r.simCase c where "
                    + PersonRows.seen("p") + " and ";
    private static final String LINE = "select new de.kommune.sim.intake.boundary.RequestLine(r.id, r.version,"
            + " coalesce(m.id, p.id), coalesce(m.personNo, p.personNo), coalesce(m.displayName, p.displayName), r.asker,"
            + " r.askerName, r.targetGroup, r.caseGroup, r.urgency, r.receivedOn, r.recordedBy, r.state, r.assignedTo,"
            + " r.assignedAt, r.declineReason, c.id, r.settledBy, r.settledAt)";
    private static final String URGENT_FIRST = " order by case when r.urgency ="
            + " de.kommune.sim.intake.entity.Urgency.TODAY then 0 when r.urgency ="
            + " de.kommune.sim.intake.entity.Urgency.THIS_WEEK then 1 else 2 end, r.receivedOn, r.id";
    private static final String LATEST_FIRST = " order by r.settledAt desc, r.id desc";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private RequestTexts texts;

    List<RequestRow> page(RequestFilter filter, int first, int size) {
        String order = filter.which() == Which.SETTLED ? LATEST_FIRST : URGENT_FIRST;
        return rows(narrowed(em.createQuery(LINE + FROM + condition(filter.which()) + order, RequestLine.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    long count(RequestFilter filter) {
        return narrowed(em.createQuery("select count(r)" + FROM + condition(filter.which()), Long.class), filter)
                .getSingleResult();
    }

    Optional<RequestRow> one(long id) {
        return rows(seeing(em.createQuery(LINE + FROM + "r.id = :id", RequestLine.class))
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Whom a request is about, and in which languages she can talk: what it takes to find somebody who fits. */
    Optional<Wanted> wanted(long id) {
        List<Object[]> found = seeing(em.createQuery(
                        "select coalesce(m.id, p.id), l from Request r join r.person p left join p.mergedInto m"
                                + " left join r.languages l where " + PersonRows.seen("p") + " and r.id = :id",
                        Object[].class))
                .setParameter("id", id)
                .getResultList();
        Set<String> languages = new HashSet<>();
        found.stream().filter(row -> row[1] != null).forEach(row -> languages.add((String) row[1]));
        return found.stream().findFirst().map(row -> new Wanted((Long) row[0], languages));
    }

    /** Whom a request is about, and the codes of her languages. */
    record Wanted(long personId, Set<String> languages) {}

    /** Reads the request anew and keeps others from changing it until the work is done. */
    Request lock(long id) {
        Request request = seeing(em.createQuery("select r" + FROM + "r.id = :id", Request.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    private static String condition(Which which) {
        return which == Which.MINE ? "r.state in :states and r.assignedTo = :account" : "r.state in :states";
    }

    private <T> TypedQuery<T> narrowed(TypedQuery<T> query, RequestFilter filter) {
        if (filter.which() == Which.MINE) {
            query.setParameter("account", filter.account() == null ? caller.name() : filter.account());
        }
        return seeing(query).setParameter("states", states(filter.which()));
    }

    private static Set<RequestState> states(Which which) {
        return switch (which) {
            case UNASSIGNED -> EnumSet.of(RequestState.UNASSIGNED);
            case MINE -> EnumSet.of(RequestState.ASSIGNED);
            case PENDING -> EnumSet.of(RequestState.UNASSIGNED, RequestState.ASSIGNED);
            case SETTLED -> EnumSet.of(RequestState.CASE_OPENED, RequestState.ANSWERED, RequestState.DECLINED);
        };
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }

    private List<RequestRow> rows(List<RequestLine> lines) {
        List<Long> ids = lines.stream().map(RequestLine::id).toList();
        Map<Long, String> needs = texts.of(ids, TextPart.NEED);
        Map<Long, List<String>> languages = languages(ids);
        return lines.stream()
                .map(line -> new RequestRow(line, needs.get(line.id()), languages.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> languages(List<Long> ids) {
        Map<Long, List<String>> languages = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select r.id, l from Request r join r.languages l where r.id in :ids order by l",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> languages
                            .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return languages;
    }
}
