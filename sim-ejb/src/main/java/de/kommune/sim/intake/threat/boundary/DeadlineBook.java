package de.kommune.sim.intake.threat.boundary;

import static java.util.stream.Collectors.joining;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.intake.threat.entity.Deadline;
import de.kommune.sim.intake.threat.entity.DeadlineRule;
import de.kommune.sim.intake.threat.entity.Threat;
import de.kommune.sim.intake.threat.entity.ThreatEvent;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reckons the deadlines that hang on a day, and keeps their tasks («Fristenbuch»). Only {@link Threats} uses it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeadlineBook {

    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private TaskRegister tasks;

    /** Enters what the law ties to that day, by the rules that hold on it; each becomes a task of whoever is responsible. */
    void enter(ThreatEvent event) {
        em.createQuery(
                        "select r from DeadlineRule r where r.event = :kind and r.period.from <= :day"
                                + " and r.period.to > :day order by r.id",
                        DeadlineRule.class)
                .setParameter("kind", event.getKind())
                .setParameter("day", event.getDay())
                .getResultList()
                .forEach(rule -> enter(event, rule));
    }

    private void enter(ThreatEvent event, DeadlineRule rule) {
        LocalDate lastDay = reckoning.reckon(event.getDay(), rule.terms()).lastDay();
        Deadline deadline = new Deadline(event, rule, lastDay);
        em.persist(deadline);
        Threat threat = event.getThreat();
        tasks.create(new PlannedTask(
                TaskOrigin.DEADLINE,
                deadline.getId(),
                threat.getSimCase().getId(),
                rule.getTitle() + " (" + rule.getStatute() + ")",
                details(threat, rule),
                lastDay,
                owner(threat.getSimCase())));
    }

    private String owner(SimCase simCase) {
        return simCase.getResponsible() == null ? caller.name() : simCase.getResponsible();
    }

    private static String details(Threat threat, DeadlineRule rule) {
        String words = Stream.of(threat.getCourt(), threat.getFileNo(), threat.getCounterpart(), rule.getNote())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
        return words.isEmpty() ? null : words;
    }

    /** Nothing hangs on that day any more. */
    void drop(ThreatEvent event, String reason) {
        deadlines(event).forEach(deadline -> tasks.dropAll(TaskOrigin.DEADLINE, deadline.getId(), reason));
    }

    private List<Deadline> deadlines(ThreatEvent event) {
        return em.createQuery("select d from Deadline d where d.event = :event", Deadline.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** The deadlines of a case's threats, the soonest first, each with where its task stands. One statement. */
    List<DeadlineLine> ofCase(long caseId) {
        return em
                .createQuery(
                        "select d, t.state, t.owner from Deadline d join fetch d.rule join fetch d.event e"
                                + " left join Task t on t.sourceId = d.id and t.origin = :origin"
                                + " where e.threat.simCase.id = :case and e.revokedAt is null order by d.lastDay, d.id",
                        Object[].class)
                .setParameter("origin", TaskOrigin.DEADLINE)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .map(this::line)
                .toList();
    }

    /** The threats of a case, the latest first, each with its deadlines, the soonest first. One statement. */
    Map<Threat, List<DeadlineLine>> threats(long caseId) {
        Map<Threat, List<DeadlineLine>> threats = new LinkedHashMap<>();
        em.createQuery(
                        "select d, t.state, t.owner, h, e, r from Threat h left join h.events e on e.revokedAt is null"
                                + " left join Deadline d on d.event = e left join d.rule r left join Task t"
                                + " on t.sourceId = d.id and t.origin = :origin where h.simCase.id = :case"
                                + " order by h.settledOn desc, h.id desc, d.lastDay, d.id",
                        Object[].class)
                .setParameter("origin", TaskOrigin.DEADLINE)
                .setParameter("case", caseId)
                .getResultList()
                .forEach(row -> {
                    List<DeadlineLine> lines = threats.computeIfAbsent((Threat) row[3], threat -> new ArrayList<>());
                    if (row[0] != null) {
                        lines.add(line(row));
                    }
                });
        return threats;
    }

    private DeadlineLine line(Object[] row) {
        Deadline deadline = (Deadline) row[0];
        ThreatEvent event = deadline.getEvent();
        DeadlineRule rule = deadline.getRule();
        return new DeadlineLine(
                deadline.getId(),
                event.getThreat().getId(),
                event.getKind(),
                rule,
                deadline.getLastDay(),
                reckoning.reckon(event.getDay(), rule.terms()),
                (TaskState) row[1],
                (String) row[2]);
    }
}
