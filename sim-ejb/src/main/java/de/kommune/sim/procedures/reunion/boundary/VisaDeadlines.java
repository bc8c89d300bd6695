package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Until when families can enter on their visas («Ablauf der Visa»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VisaDeadlines implements DeadlineSource {

    @Inject
    private ReunionRows rows;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.visas(caseIds, from, to).stream()
                        .map(VisaDeadlines::line)
                        .toList();
    }

    private static DeadlineLine line(FamilyReunion reunion) {
        return new DeadlineLine(
                reunion.getSimCase().getId(),
                "reunion.deadline.VISA",
                reunion.getMission(),
                reunion.getVisaUntil(),
                DeadlineLine.Origin.PRINTED,
                null,
                null,
                "/reunion/view.xhtml?id=" + reunion.getId());
    }
}
