package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.residence.entity.ResidenceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Until when clients' papers hold («Ablauf von Aufenthaltspapieren»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResidenceDeadlines implements DeadlineSource {

    @Inject
    private StatusRows rows;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.ending(caseIds, from, to).stream()
                        .map(ResidenceDeadlines::line)
                        .toList();
    }

    private static DeadlineLine line(ResidenceStatus status) {
        long caseId = status.getSimCase().getId();
        return new DeadlineLine(
                caseId,
                "residence.deadline",
                status.getKind().getWords(),
                status.getPeriod().getLastDay(),
                DeadlineLine.Origin.PRINTED,
                null,
                null,
                "/residence/timeline.xhtml?caseId=" + caseId);
    }
}
