package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import de.kommune.sim.measures.programmes.policy.WaitingList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures as rows («Zeilen»): one by number, lists by a filter, and who holds which seat. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MeasureRows {

    private static final String FROM =
            " from Measure m left join %s m.partner p where (:text is null or m.title like :text)"
                    + " and (:kind is null or m.kind = :kind) and (:over = true and m.days.lastDay < :today or :over = false and m.days.lastDay >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** With its partner. */
    Measure get(long id) {
        return em.createQuery("select m from Measure m left join fetch m.partner where m.id = :id", Measure.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whoever gives or frees a seat comes one after the other, for this row is held first. */
    Measure lock(long id) {
        Measure measure = get(id);
        em.refresh(measure, LockModeType.PESSIMISTIC_WRITE);
        return measure;
    }

    /** The same for who changes what it is; refuses who saw an older state of it. */
    Measure lock(long id, int version) {
        Measure measure = lock(id);
        if (measure.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return measure;
    }

    /** Who holds seats and who waits, whether the caller sees them or not. */
    WaitingList seats(Measure measure) {
        List<Object[]> live = em.createQuery(
                        "select p.id, p.seat, p.waitingSince from Participation p where p.measure = :measure and p.state in :live",
                        Object[].class)
                .setParameter("measure", measure)
                .setParameter("live", Set.of(ParticipationState.TAKING_PART, ParticipationState.WAITING))
                .getResultList();
        Set<Integer> taken = live.stream()
                .filter(row -> row[1] != null)
                .map(row -> (Integer) row[1])
                .collect(Collectors.toSet());
        List<WaitingList.Waiting> waiting = live.stream()
                .filter(row -> row[1] == null)
                .map(row -> new WaitingList.Waiting((Long) row[0], (java.time.LocalDateTime) row[2]))
                .toList();
        return new WaitingList(measure.getCapacity(), taken, waiting);
    }

    List<MeasureRow> page(MeasureFilter filter, int first, int size) {
        List<Measure> page = filtered(
                        em.createQuery(
                                "select m" + FROM.formatted("fetch") + " order by m.days.firstDay, m.title, m.id",
                                Measure.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<Long, Map<ParticipationState, Long>> counts =
                counts(page.stream().map(Measure::getId).toList());
        return page.stream()
                .map(measure -> row(measure, counts.getOrDefault(measure.getId(), Map.of())))
                .toList();
    }

    private static MeasureRow row(Measure measure, Map<ParticipationState, Long> counts) {
        return new MeasureRow(
                measure,
                counts.getOrDefault(ParticipationState.TAKING_PART, 0L),
                counts.getOrDefault(ParticipationState.WAITING, 0L));
    }

    long count(MeasureFilter filter) {
        return filtered(em.createQuery("select count(m)" + FROM.formatted(""), Long.class), filter)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, MeasureFilter filter) {
        return query.setParameter("text", beginning(filter.text()))
                .setParameter("kind", filter.kind())
                .setParameter("over", filter.over())
                .setParameter("today", LocalDate.now(clock));
    }

    /** What somebody types is no pattern. */
    private static String beginning(String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private Map<Long, Map<ParticipationState, Long>> counts(List<Long> ids) {
        Map<Long, Map<ParticipationState, Long>> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        em.createQuery(
                        "select p.measure.id, p.state, count(p) from Participation p where p.measure.id in :ids group by p.measure.id, p.state",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                        .put((ParticipationState) row[1], (Long) row[2]));
        return counts;
    }
}
