package de.kommune.sim.measures.programmes.boundary;

import static java.util.stream.Collectors.groupingBy;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import de.kommune.sim.measures.programmes.entity.Participation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes part, waits and did («Zeilen der Teilnahme»), as far as the caller sees the cases. Has no guard of its own: only guarded boundaries use
 * it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParticipationRows implements CaseUse {

    private static final String SEEN =
            "select p from Participation p join fetch p.measure m join fetch p.simCase c join fetch c.subject u"
                    + " left join fetch p.consent join c.person r where " + CaseRows.seen("c", "r") + " and ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    /** All of a measure: who waits longest first, else by name. */
    List<Participation> ofMeasure(long measureId) {
        return cases.seeing(em.createQuery(
                        SEEN
                                + "m.id = :id order by case when p.joinedOn is null then 0 else 1 end, p.waitingSince, u.sortName, p.id",
                        Participation.class))
                .setParameter("id", measureId)
                .getResultList();
    }

    /** All of a case, the latest first. */
    List<Participation> ofCase(long caseId) {
        return cases.seeing(em.createQuery(SEEN + "c.id = :id order by p.id desc", Participation.class))
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Who could have come to a session on that day, by name. */
    List<Participation> on(long measureId, LocalDate day) {
        return cases.seeing(em.createQuery(
                        SEEN
                                + "m.id = :id and p.joinedOn <= :day and (p.endedOn is null or p.endedOn >= :day) order by u.sortName, p.id",
                        Participation.class))
                .setParameter("id", measureId)
                .setParameter("day", day)
                .getResultList();
    }

    Participation get(long id) {
        return cases.seeing(em.createQuery(SEEN + "p.id = :id", Participation.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    long countOf(long measureId) {
        return em.createQuery("select count(p) from Participation p where p.measure.id = :id", Long.class)
                .setParameter("id", measureId)
                .getSingleResult();
    }

    /** With how often each came. */
    List<ParticipationLine> lines(List<Participation> all, Long next) {
        Map<Long, List<Object[]>> marks = marks(all);
        return all.stream()
                .map(one -> line(one, one.getId().equals(next), marks.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    private Map<Long, List<Object[]>> marks(List<Participation> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.participation.id, a.mark, count(a) from Attendance a where a.participation in :all"
                                + " and a.session.cancelled is null group by a.participation.id, a.mark",
                        Object[].class)
                .setParameter("all", all)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0]));
    }

    private static ParticipationLine line(Participation one, boolean next, List<Object[]> marks) {
        SimCase simCase = one.getSimCase();
        return new ParticipationLine(
                one.getId(),
                one.getMeasure().getId(),
                one.getMeasure().getTitle(),
                simCase.getId(),
                simCase.getCaseNo(),
                simCase.getSubject().getDisplayName(),
                one.getState(),
                one.getAgreedOn(),
                one.getToldOn(),
                one.getWaitingSince().toLocalDate(),
                one.getJoinedOn(),
                one.getEndedOn(),
                one.getResult(),
                one.getLeftBecause(),
                next,
                one.getConsent() != null && one.getConsent().getRevokedAt() != null,
                sum(marks.stream()
                        .filter(row -> row[1] == AttendanceMark.PRESENT)
                        .toList()),
                sum(marks));
    }

    private static long sum(List<Object[]> marks) {
        return marks.stream().mapToLong(row -> (Long) row[2]).sum();
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct p.simCase.id from Participation p where p.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
