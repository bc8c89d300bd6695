package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.common.deadline.DeadlineReading;
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
import java.util.stream.Stream;

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
                : rows.due(caseIds, from, to).stream()
                        .flatMap(this::lines)
                        .filter(line ->
                                !line.day().isBefore(from) && !line.day().isAfter(to))
                        .toList();
    }

    private Stream<DeadlineLine> lines(AuthorityMatter matter) {
        if (matter.getState() == MatterState.INFO_REQUESTED) {
            return Stream.of(wanted(matter));
        }
        Stream<DeadlineLine> remedy = matter.getState() == MatterState.DECIDED
                ? reckoned(matter, "matters.deadline.REMEDY", rows.remedy(matter))
                : Stream.empty();
        Stream<DeadlineLine> urgent = matter.answer().getUrgentOn() == null
                ? reckoned(matter, "matters.deadline.URGENT", rows.urgent(matter))
                : Stream.empty();
        return Stream.concat(urgent, remedy);
    }

    private static DeadlineLine wanted(AuthorityMatter matter) {
        return new DeadlineLine(
                matter.getSimCase().getId(),
                "matters.deadline.INFO",
                title(matter),
                matter.getInfoDueOn(),
                DeadlineLine.Origin.SET,
                null,
                null,
                link(matter));
    }

    private static Stream<DeadlineLine> reckoned(AuthorityMatter matter, String title, DeadlineReading reading) {
        return reading == null
                ? Stream.empty()
                : Stream.of(DeadlineLine.reckoned(
                        matter.getSimCase().getId(), title, title(matter), reading, statutes(matter), link(matter)));
    }

    /** Of the term, and of the day of receipt where nobody knows the true one. */
    private static String statutes(AuthorityMatter matter) {
        String term = matter.getCompetence().getFacts().getRemedyStatute();
        String receipt = matter.getReceipt().getPresumedBy();
        return receipt == null ? term : term + "; " + receipt;
    }

    private static String title(AuthorityMatter matter) {
        return matter.getCompetence().getMatter().getTitle();
    }

    private static String link(AuthorityMatter matter) {
        return "/matters/view.xhtml?id=" + matter.getId();
    }
}
