package de.kommune.sim.planning.calendar.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine.Whose;
import de.kommune.sim.planning.calendar.entity.Appointment;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which appointments a caller sees and may change («Sicht auf Termine»), as {@code TaskRows} does for tasks: one of a case
 * is seen by whoever sees the case; one without a case is seen by who comes, by who made it, by who stands in for one of them, and by the
 * team lead. Who comes, who made it and their stand-ins change it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AppointmentRows {

    /** Whoever comes or made it. */
    private static final String CONCERNED = "(d.account = a.createdBy or exists"
            + " (select v from Appointment b join b.accounts v where b = a and v = d.account))";

    /** A row for each of the team who comes; the last column: how often the caller stands in for whoever may change it. */
    private static final String ROW = "select a, w, c.id, c.caseNo, coalesce(cm.id, cp.id, pm.id, p.id),"
            + " coalesce(cm.displayName, cp.displayName, pm.displayName, p.displayName),"
            + " (select count(d.id) from Deputyship d where " + StandIns.FOR_ME + " and " + CONCERNED
            + ") from Appointment a"
            + " join a.accounts w left join a.simCase c left join c.person cp left join cp.mergedInto cm"
            + " left join a.person p left join p.mergedInto pm where ";

    private static final String SEEN = "(c.id is not null and " + CaseRows.seen("c", "cp")
            + " or c.id is null and (:leads = true or a.createdBy = :me"
            + " or exists (select v from Appointment b join b.accounts v where b = a and v = :me)"
            + " or exists (select d.id from Deputyship d where " + StandIns.FOR_ME + " and " + CONCERNED + "))) and ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** In whose name the caller may act: the own, and those for whom she stands in. */
    Set<String> voices() {
        Set<String> voices = new HashSet<>(standIns.representedBy(caller.name()));
        voices.add(caller.name());
        return voices;
    }

    /** The lines to which a condition on {@code a} leads, with its order, as far as the caller sees them. */
    List<AppointmentLine> lines(String which, Map<String, Object> parameters, int max) {
        TypedQuery<Object[]> query = cases.seeing(em.createQuery(ROW + SEEN + which, Object[].class))
                .setParameter("me", caller.name())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("leads", caller.may(Permission.CASE_ASSIGN));
        parameters.forEach(query::setParameter);
        return gathered(query.setMaxResults(max).getResultList());
    }

    /** One line; empty where the caller may not know of the appointment, just as where there is none. */
    Optional<AppointmentLine> one(long id) {
        return lines("a.id = :id order by a.id", Map.of("id", id), Integer.MAX_VALUE).stream()
                .findFirst();
    }

    private List<AppointmentLine> gathered(List<Object[]> rows) {
        Map<Appointment, List<Object[]>> byAppointment = new LinkedHashMap<>();
        rows.forEach(row -> byAppointment
                .computeIfAbsent((Appointment) row[0], first -> new ArrayList<>())
                .add(row));
        LocalDateTime now = LocalDateTime.now(clock);
        List<AppointmentLine> lines = new ArrayList<>();
        byAppointment.forEach((appointment, some) -> lines.add(line(appointment, some, now)));
        return lines;
    }

    private AppointmentLine line(Appointment appointment, List<Object[]> rows, LocalDateTime now) {
        Set<String> accounts = new TreeSet<>();
        rows.forEach(row -> accounts.add((String) row[1]));
        Object[] first = rows.get(0);
        Whose whose = new Whose((Long) first[2], (String) first[3], (Long) first[4], (String) first[5]);
        boolean changeable = caller.name().equals(appointment.getCreatedBy())
                || accounts.contains(caller.name())
                || ((Number) first[6]).longValue() > 0;
        return AppointmentLine.of(appointment, whose, List.copyOf(accounts), changeable, now);
    }
}
