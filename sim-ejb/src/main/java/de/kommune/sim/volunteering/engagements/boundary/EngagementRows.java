package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.engagements.entity.Engagement;
import de.kommune.sim.volunteering.engagements.entity.EngagementHour;
import de.kommune.sim.volunteering.engagements.entity.EngagementState;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Engagements as rows («Zeilen der Einsätze»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EngagementRows {

    static final Set<EngagementState> GOING_ON = EnumSet.of(EngagementState.RUNNING, EngagementState.PAUSED);

    private static final int MOST_HOURS = 100;

    private static final String LINE =
            "select new de.kommune.sim.volunteering.engagements.boundary.EngagementLine(e.id, r.id, r.need.kind, e.state,"
                    + " r.state, v.givenName, v.familyName, (select c.givenName from HelpClient c where c.request = r"
                    + " and c.knownUntil > :today), e.startedOn, e.endedOn, e.lastContactOn)"
                    + " from Engagement e join e.request r join e.volunteer v where e.state in :states";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Engagement get(long engagementId) {
        return em.createQuery(
                        "select e from Engagement e join fetch e.request r left join fetch r.area join fetch e.volunteer"
                                + " where e.id = :id",
                        Engagement.class)
                .setParameter("id", engagementId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Reads the row anew, keeps others from changing it, and refuses who saw an older state of it. */
    Engagement lock(long engagementId, int version) {
        Engagement engagement = get(engagementId);
        em.refresh(engagement, LockModeType.PESSIMISTIC_WRITE);
        if (engagement.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return engagement;
    }

    List<EngagementLine> page(EngagementFilter filter, int first, int size) {
        return filtered(em.createQuery(LINE + " order by e.startedOn desc, e.id desc", EngagementLine.class), filter)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Those that counselling has ended and of which nobody has said how they were, and those that run and have had no contact since that
     * day, counted from the start where there was none.
     */
    List<EngagementLine> pointedOut(LocalDate silentSince, int most) {
        return em.createQuery(
                        LINE + " and (r.state = :stopped or r.state = :running and e.state = :going"
                                + " and coalesce(e.lastContactOn, e.startedOn) < :since) order by e.id",
                        EngagementLine.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("states", GOING_ON)
                .setParameter("stopped", HelpState.STOPPED)
                .setParameter("running", HelpState.RUNNING)
                .setParameter("going", EngagementState.RUNNING)
                .setParameter("since", silentSince)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that run, by name of who helps. */
    List<WeekLine> week(int most) {
        return em.createQuery(
                        "select new de.kommune.sim.volunteering.engagements.boundary.WeekLine(e.id, r.need.kind, v.givenName,"
                                + " v.familyName, (select c.givenName from HelpClient c where c.request = r"
                                + " and c.knownUntil > :today), r.need.weekTimes, v.weekTimes) from Engagement e"
                                + " join e.request r join e.volunteer v where e.state = :running"
                                + " order by v.familyName, v.givenName, e.id",
                        WeekLine.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("running", EngagementState.RUNNING)
                .setMaxResults(most)
                .getResultList();
    }

    long count(EngagementFilter filter) {
        return filtered(
                        em.createQuery("select count(e) from Engagement e where e.state in :states", Long.class),
                        filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, EngagementFilter filter) {
        return query.setParameter("states", filter.ended() ? EnumSet.of(EngagementState.ENDED) : GOING_ON);
    }

    List<EngagementHour> hours(Engagement engagement) {
        return em.createQuery(
                        "select h from EngagementHour h where h.engagement = :engagement order by h.day desc, h.id desc",
                        EngagementHour.class)
                .setParameter("engagement", engagement)
                .setMaxResults(MOST_HOURS)
                .getResultList();
    }

    long minutes(Engagement engagement) {
        Long sum = em.createQuery(
                        "select sum(h.minutes) from EngagementHour h where h.engagement = :engagement", Long.class)
                .setParameter("engagement", engagement)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** The latest day of a contact; null where none is noted. */
    LocalDate latest(Engagement engagement) {
        return em.createQuery(
                        "select max(h.day) from EngagementHour h where h.engagement = :engagement", LocalDate.class)
                .setParameter("engagement", engagement)
                .getSingleResult();
    }

    Optional<EngagementHour> noted(String form) {
        return em.createQuery("select h from EngagementHour h where h.token = :form", EngagementHour.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }
}
