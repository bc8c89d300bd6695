package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Until when decisions can be answered and authorities want something («Fristen der Angelegenheiten»), for the calendar of deadlines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatterDeadlines implements DeadlineSource {

    @Inject
    private MatterRows rows;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return caseIds.isEmpty()
                ? List.of()
                : rows.due(caseIds, from, to).stream().map(this::line).toList();
    }

    private DeadlineLine line(AuthorityMatter matter) {
        long caseId = matter.getSimCase().getId();
        String title = matter.getCompetence().getMatter().getTitle();
        String link = "/matters/view.xhtml?id=" + matter.getId();
        if (matter.getState() == MatterState.INFO_REQUESTED) {
            return new DeadlineLine(
                    caseId,
                    "matters.deadline.INFO",
                    title,
                    matter.getInfoDueOn(),
                    DeadlineLine.Origin.SET,
                    null,
                    null,
                    link);
        }
        return DeadlineLine.reckoned(
                caseId,
                "matters.deadline.REMEDY",
                title,
                rows.remedy(matter),
                matter.getCompetence().getFacts().getRemedyStatute(),
                link);
    }
}
