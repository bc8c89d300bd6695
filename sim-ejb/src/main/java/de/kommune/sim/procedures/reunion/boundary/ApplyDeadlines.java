package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import de.kommune.sim.procedures.reunion.entity.ReunionRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Until when families have to apply for their visas («Frist für den Antrag auf Familiennachzug»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplyDeadlines implements DeadlineSource {

    @Inject
    private ReunionRows rows;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.toApplyFor(caseIds).stream()
                        .map(found -> line((FamilyReunion) found[0], (ReunionRule) found[1]))
                        .filter(line ->
                                !line.day().isBefore(from) && !line.day().isAfter(to))
                        .toList();
    }

    private static DeadlineLine line(FamilyReunion reunion, ReunionRule rule) {
        DeadlineReading reading = rule.applyUntil(reunion.ground().finalOn());
        return DeadlineLine.reckoned(
                reunion.getSimCase().getId(),
                "reunion.deadline.APPLY",
                reunion.getMission(),
                reading,
                rule.getSource(),
                "/reunion/view.xhtml?id=" + reunion.getId());
    }
}
