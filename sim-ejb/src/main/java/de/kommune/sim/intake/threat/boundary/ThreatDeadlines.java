package de.kommune.sim.intake.threat.boundary;

import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.intake.threat.entity.Deadline;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The last days of threatened homes («Fristen bei drohender Wohnungslosigkeit»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ThreatDeadlines implements DeadlineSource {

    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : open(caseIds, from, to).stream().map(this::line).toList();
    }

    private List<Deadline> open(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select d from Deadline d join fetch d.rule join fetch d.event e join fetch e.threat h"
                                + " where h.simCase.id in :cases and e.revokedAt is null and d.lastDay between :from and :to"
                                + " and exists (select t.id from Task t where t.sourceId = d.id and t.origin = :origin"
                                + " and t.state = :open)",
                        Deadline.class)
                .setParameter("cases", caseIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("origin", TaskOrigin.DEADLINE)
                .setParameter("open", TaskState.OPEN)
                .getResultList();
    }

    private DeadlineLine line(Deadline deadline) {
        long caseId = deadline.getEvent().getThreat().getSimCase().getId();
        return DeadlineLine.reckoned(
                caseId,
                "intake.threat.deadline",
                deadline.getRule().getTitle(),
                reckoning.reckon(
                        deadline.getEvent().getDay(), deadline.getRule().terms()),
                deadline.getRule().getStatute(),
                "/cases/view.xhtml?id=" + caseId);
    }
}
