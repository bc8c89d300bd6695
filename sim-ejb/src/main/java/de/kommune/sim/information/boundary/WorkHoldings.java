package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.intake.boundary.RequestLine;
import de.kommune.sim.intake.boundary.RequestView;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.threat.boundary.DeadlineLine;
import de.kommune.sim.intake.threat.boundary.ThreatView;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.intake.threat.entity.Threat;
import de.kommune.sim.intake.threat.entity.ThreatEvent;
import de.kommune.sim.measures.programmes.boundary.ParticipationLine;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.calendar.entity.Appointment;
import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What was asked for, what threatens, what was planned, what she took part in («Anfragen, Bedrohungen, Aufgaben, Termine, Maßnahmen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkHoldings implements Holdings {

    /** The database takes no empty list. */
    private static final List<Long> NO_CASE = List.of(-1L);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Requests requests;

    @EJB
    private Threats threats;

    @EJB
    private Participations participations;

    @Inject
    private TaskRegister tasks;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        requestIds(client).forEach(id -> found.add(request(requests.get(id))));
        for (long caseId : client.caseIds()) {
            threats.ofCase(caseId).forEach(threat -> found.add(threat(threat)));
            tasks.ofCase(caseId).stream()
                    .filter(task ->
                            task.getOrigin() != TaskOrigin.INFORMATION) // that this answer is due is no data about her
                    .forEach(task -> found.add(task(task)));
            participations.ofCase(caseId).forEach(one -> found.add(measure(one)));
        }
        appointments(client).forEach(appointment -> found.add(appointment(appointment)));
        return found;
    }

    private List<Long> requestIds(Client client) {
        return em.createQuery(
                        "select r.id from Request r where r.person.id in :records order by r.receivedOn, r.id",
                        Long.class)
                .setParameter("records", client.recordIds())
                .getResultList();
    }

    private static Found request(RequestView view) {
        RequestLine line = view.row().line();
        String text = new Lines()
                .add("Gefragt hat", line.asker())
                .add("Name", line.askerName())
                .say(view.row().need())
                .add("Dringlichkeit", line.urgency())
                .add("Stand", line.state())
                .add("Grund", line.declineReason())
                .add("Antwort", view.outcome())
                .toString();
        return Found.of(Section.REQUEST, line.receivedOn(), "Anfrage", text);
    }

    private static Found threat(ThreatView view) {
        Threat threat = view.threat();
        Lines lines = new Lines()
                .add("Gegenseite", threat.getCounterpart())
                .add("Gericht", threat.getCourt())
                .add("Aktenzeichen", threat.getFileNo())
                .add("Ausgang", threat.getOutcome())
                .add("Erledigt am", threat.getSettledOn());
        threat.getEvents().stream()
                .filter(event -> !event.isRevoked())
                .forEach(event -> lines.add(InformationWords.label(event.getKind()), day(event)));
        view.deadlines().forEach(deadline -> lines.add("Frist", deadline(deadline)));
        return Found.of(
                Section.THREAT,
                threat.getNotedAt().toLocalDate(),
                InformationWords.label(threat.getKind()),
                lines.toString());
    }

    private static String day(ThreatEvent event) {
        return InformationWords.day(event.getDay());
    }

    private static String deadline(DeadlineLine deadline) {
        return InformationWords.day(deadline.lastDay()) + " (" + InformationWords.label(deadline.task()) + ")";
    }

    private Found task(Task task) {
        String text = new Lines()
                .add("Bis", task.getDueOn())
                .say(tasks.details(task))
                .add("Stand", task.getState())
                .add("Grund", task.getDropReason())
                .toString();
        return Found.of(Section.TASK, task.getCreatedAt().toLocalDate(), task.getTitle(), text);
    }

    private static Found measure(ParticipationLine one) {
        String text = new Lines()
                .add("Stand", one.state())
                .add("Einverstanden am", one.agreedOn())
                .add("Name an den Partner gegeben am", one.toldOn())
                .add("Auf der Liste seit", one.waitingSince())
                .add("Teilgenommen ab", one.joinedOn())
                .add("Bis", one.endedOn())
                .add("Ergebnis", one.result())
                .add("Grund", one.leftBecause())
                .add("Anwesend", one.present() + " von " + one.noted() + " Terminen")
                .toString();
        return Found.of(Section.MEASURE, one.agreedOn(), one.measure(), text);
    }

    private List<Appointment> appointments(Client client) {
        return em.createQuery(
                        "select a from Appointment a where a.simCase.id in :cases or a.person.id in :records"
                                + " order by a.startsAt, a.id",
                        Appointment.class)
                .setParameter("cases", client.cases().isEmpty() ? NO_CASE : client.caseIds())
                .setParameter("records", client.recordIds())
                .getResultList();
    }

    private static Found appointment(Appointment appointment) {
        String text = new Lines()
                .add("Beginn", InformationWords.moment(appointment.getStartsAt()))
                .add("Ende", InformationWords.moment(appointment.getEndsAt()))
                .add("Thema", appointment.getTitle())
                .add("Ort", appointment.getPlace())
                .add("Sprachmittlung", appointment.getInterpreter())
                .add("Stand", appointment.getState())
                .add("Abgesagt, weil", appointment.getCancelReason())
                .toString();
        return Found.of(
                Section.APPOINTMENT,
                appointment.getStartsAt().toLocalDate(),
                InformationWords.label(appointment.getKind()),
                text);
    }
}
