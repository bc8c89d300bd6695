package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.asylum.entity.AsylumHearing;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine.Origin;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Hearings, and the last days for action and urgent application, for the calendar of deadlines («Fristen im Asylverfahren»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AsylumDeadlines implements DeadlineSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from AsylumProcedure a where a.simCase.id in :cases and (a.dueOn is not null"
                                + " or a.facts.hearing = :planned and a.facts.hearingOn between :from and :to)",
                        AsylumProcedure.class)
                .setParameter("cases", caseIds)
                .setParameter("planned", AsylumHearing.PLANNED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .flatMap(AsylumDeadlines::lines)
                .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(to))
                .toList();
    }

    private static Stream<DeadlineLine> lines(AsylumProcedure procedure) {
        long caseId = procedure.getSimCase().getId();
        String link = "/asylum/view.xhtml?id=" + procedure.getId();
        AsylumRemedy remedy = procedure.getRemedy();
        Stream<DeadlineLine> hearing = procedure.hearingToCome() == null
                ? Stream.empty()
                : Stream.of(new DeadlineLine(
                        caseId,
                        "asylum.deadline.HEARING",
                        null,
                        procedure.hearingToCome(),
                        Origin.SET,
                        null,
                        null,
                        link));
        Stream<DeadlineLine> action = procedure.openUntil() == null
                ? Stream.empty()
                : Stream.of(line(procedure, "asylum.deadline.ACTION", remedy.reading(), link));
        Stream<DeadlineLine> urgent = procedure.urgentOpenUntil() == null
                ? Stream.empty()
                : Stream.of(line(procedure, "asylum.deadline.URGENT", remedy.urgentReading(), link));
        return Stream.of(hearing, urgent, action).flatMap(lines -> lines);
    }

    private static DeadlineLine line(AsylumProcedure procedure, String title, DeadlineReading reading, String link) {
        long caseId = procedure.getSimCase().getId();
        AsylumRemedy remedy = procedure.getRemedy();
        return remedy.isTold()
                ? new DeadlineLine(caseId, title, remedy.getBody(), remedy.getUntil(), Origin.PRINTED, null, null, link)
                : DeadlineLine.reckoned(caseId, title, remedy.getBody(), reading, remedy.getStatute(), link);
    }
}
