package de.kommune.sim.benefits.deadlines.boundary;

import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitNotice;
import de.kommune.sim.benefits.applications.entity.DecisionState;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The days of applications and of what was granted on them («Fristen der Anträge»). Only the guarded calendar uses it, within its transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplicationDays {

    /** For so long what has ended is still pointed out. */
    private static final int ENDED_DAYS = 31;

    @PersistenceContext
    private EntityManager em;

    /** What waits for the desk or for the client, due by the last day; what is overdue stays until it is done. */
    List<OfficeDeadline> open(Long personId, LocalDate today, LocalDate last) {
        List<BenefitApplication> due = em.createQuery(
                        "select a from BenefitApplication a join fetch a.paper where a.dueOn <= :last"
                                + " and (:person is null or a.person.id = :person) order by a.dueOn, a.id",
                        BenefitApplication.class)
                .setParameter("last", last)
                .setParameter("person", personId)
                .setMaxResults(OfficeDeadlines.MOST_OF_A_KIND)
                .getResultList();
        Set<Long> proposed = due.isEmpty() ? Set.of() : proposed();
        return due.stream()
                .map(one -> line(one, kind(one, proposed.contains(one.getId()), today)))
                .toList();
    }

    private Set<Long> proposed() {
        return Set.copyOf(
                em.createQuery("select d.application.id from BenefitDecision d where d.state = :proposed", Long.class)
                        .setParameter("proposed", DecisionState.PROPOSED)
                        .getResultList());
    }

    private static OfficeDeadlineKind kind(BenefitApplication of, boolean proposed, LocalDate today) {
        if (proposed) {
            return OfficeDeadlineKind.SIGN;
        }
        return switch (of.getState()) {
            case INFO_REQUESTED -> OfficeDeadlineKind.WANTED;
            case OBJECTION -> OfficeDeadlineKind.OBJECTION;
            case DECIDED ->
                of.getDueOn().isBefore(today) ? OfficeDeadlineKind.CLOSE : OfficeDeadlineKind.OBJECTION_TIME;
            case SUBMITTED, IN_REVIEW, FINAL -> OfficeDeadlineKind.DECIDE;
        };
    }

    private static OfficeDeadline line(BenefitApplication of, OfficeDeadlineKind kind) {
        return new OfficeDeadline(
                kind,
                of.getDueOn(),
                of.getId(),
                of.getPaper().getApplicant().getName(),
                of.getPaper().getPaperNo(),
                of.getPaper().getNeed(),
                null,
                of.getDueWords());
    }

    /** What was granted month by month and ends, where nothing later is granted for the same need. */
    List<OfficeDeadline> ending(Long personId, LocalDate today, LocalDate last) {
        return em
                .createQuery(
                        "select n from BenefitNotice n join fetch n.decision d join fetch d.application a join fetch a.paper p"
                                + " where a.decision = d and d.rhythm = :monthly and d.period.to > :first and d.period.to <= :end"
                                + " and (:person is null or a.person.id = :person) and not exists"
                                + " (select b.id from BenefitApplication b where b.person = a.person and b.paper.need = p.need"
                                + " and b.decision.period.to > d.period.to) order by d.period.to, n.id",
                        BenefitNotice.class)
                .setParameter("monthly", Rhythm.MONTHLY)
                .setParameter("first", today.minusDays(ENDED_DAYS))
                .setParameter("end", last.plusDays(1))
                .setParameter("person", personId)
                .setMaxResults(OfficeDeadlines.MOST_OF_A_KIND)
                .getResultList()
                .stream()
                .map(ApplicationDays::ending)
                .toList();
    }

    private static OfficeDeadline ending(BenefitNotice notice) {
        BenefitApplication application = notice.getDecision().getApplication();
        return new OfficeDeadline(
                OfficeDeadlineKind.GRANT_ENDS,
                notice.getDecision().getPeriod().getLastDay(),
                application.getId(),
                application.getPaper().getApplicant().getName(),
                application.getPaper().getPaperNo(),
                application.getPaper().getNeed(),
                null,
                notice.getNoticeNo());
    }
}
