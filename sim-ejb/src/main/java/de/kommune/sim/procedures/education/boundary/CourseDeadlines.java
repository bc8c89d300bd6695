package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import de.kommune.sim.procedures.education.entity.Learner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Until when an entitlement to a course holds for which nobody has begun one («Ablauf der Berechtigung zum Kurs»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CourseDeadlines implements DeadlineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from Learner e where e.simCase.id in :cases and e.course.until between :from and :to"
                                        + " and e.course.beganOn is null and e.course.standing in :waiting",
                                Learner.class)
                        .setParameter("cases", caseIds)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("waiting", EnumSet.of(CourseStanding.ENTITLED, CourseStanding.OBLIGED))
                        .getResultStream()
                        .map(CourseDeadlines::line)
                        .toList();
    }

    private static DeadlineLine line(Learner learner) {
        long caseId = learner.getSimCase().getId();
        return new DeadlineLine(
                caseId,
                "education.deadline.course",
                null,
                learner.getCourse().getUntil(),
                DeadlineLine.Origin.PRINTED,
                null,
                null,
                "/education/case.xhtml?caseId=" + caseId);
    }
}
