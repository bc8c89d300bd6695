package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.reunion.entity.MissionVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Appointments of families at missions («Termine bei Auslandsvertretungen»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VisitDeadlines implements DeadlineSource {

    @Inject
    private ReunionRows rows;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.planned(caseIds, from, to).stream()
                        .map(VisitDeadlines::line)
                        .toList();
    }

    private static DeadlineLine line(MissionVisit visit) {
        return new DeadlineLine(
                visit.getReunion().getSimCase().getId(),
                "reunion.deadline.VISIT",
                visit.getReunion().getMission(),
                visit.getStartsAt().toLocalDate(),
                DeadlineLine.Origin.SET,
                null,
                null,
                "/reunion/view.xhtml?id=" + visit.getReunion().getId());
    }
}
