package de.kommune.sim.planning.calendar.boundary;

import static de.kommune.sim.access.Permission.PLANNING_READ;
import static de.kommune.sim.access.Permission.PLANNING_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.planning.boundary.Colleagues;
import de.kommune.sim.planning.calendar.entity.Appointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The appointments («Termine»): making them, moving them, and saying what became of them. */
@Stateless
@Guarded
public class Appointments {

    /** Rows, one for each of the team who comes; a week of the whole team stays below. */
    private static final int MOST = 2_000;

    private static final String BY_TIME = " order by a.startsAt, a.id";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private CaseRows cases;

    @Inject
    private AppointmentRows rows;

    @Inject
    private Colleagues colleagues;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** The caller's appointments from one day to another, that one not included. */
    @Requires(PLANNING_READ)
    public List<AppointmentLine> mine(LocalDate from, LocalDate to) {
        return of(caller.name(), from, to);
    }

    /** Those of an account for which the caller stands in; the team lead may ask for everybody's. */
    @Requires(PLANNING_READ)
    public List<AppointmentLine> ofColleague(String account, LocalDate from, LocalDate to) {
        if (!rows.voices().contains(account) && !caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("planning.notStandingIn", account);
        }
        return of(account, from, to);
    }

    private List<AppointmentLine> of(String account, LocalDate from, LocalDate to) {
        return rows.lines(
                "a.startsAt < :to and a.endsAt > :from and exists"
                        + " (select v from Appointment b join b.accounts v where b = a and v = :account)" + BY_TIME,
                Map.of("from", from.atStartOfDay(), "to", to.atStartOfDay(), "account", account),
                MOST);
    }

    /** Those of the whole team, for the team lead. */
    @Requires(PLANNING_READ)
    public List<AppointmentLine> ofTeam(LocalDate from, LocalDate to) {
        if (!caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("planning.teamForTheLead");
        }
        return rows.lines(
                "a.startsAt < :to and a.endsAt > :from" + BY_TIME,
                Map.of("from", from.atStartOfDay(), "to", to.atStartOfDay()),
                MOST);
    }

    /** The latest of a case: what is to come, what was missed, what took place. */
    @Requires(PLANNING_READ)
    public List<AppointmentLine> ofCase(long caseId) {
        return rows.lines("c.id = :case order by a.startsAt desc, a.id", Map.of("case", caseId), MOST);
    }

    /** One appointment. */
    @Requires(PLANNING_READ)
    public AppointmentLine get(long id) {
        return seen(id);
    }

    /** Who of the team is somewhere else at that time; it stops nobody. */
    @Requires(PLANNING_READ)
    public List<Clash> clashes(long id) {
        AppointmentLine line = seen(id);
        return em.createQuery(
                        "select new de.kommune.sim.planning.calendar.boundary.Clash(w, a.startsAt, a.endsAt)"
                                + " from Appointment a join a.accounts w where w in :accounts and a.id <> :id"
                                + " and a.state = :planned and a.startsAt < :to and a.endsAt > :from"
                                + " order by w, a.startsAt",
                        Clash.class)
                .setParameter("accounts", line.accounts())
                .setParameter("id", id)
                .setParameter("planned", AppointmentState.PLANNED)
                .setParameter("from", line.startsAt())
                .setParameter("to", line.endsAt())
                .getResultList();
    }

    /** Makes an appointment. A form that is sent twice makes one. */
    @Requires(value = PLANNING_WRITE, deed = Deed.CHANGE)
    public Appointment plan(NewAppointment wanted) {
        return forms.before(wanted.form())
                .map(id -> em.find(Appointment.class, seen(id).id()))
                .orElseGet(() -> planned(wanted));
    }

    private Appointment planned(NewAppointment wanted) {
        SimCase simCase = wanted.caseId() == null ? null : simCase(wanted.caseId());
        Person person = wanted.personId() == null ? null : people.get(wanted.personId());
        Appointment appointment =
                new Appointment(simCase, person, checked(wanted.facts()), caller.name(), LocalDateTime.now(clock));
        em.persist(appointment);
        if (appointment.getSubject() != null) {
            CallTrail.person(appointment.getSubject().getId());
        }
        forms.made(wanted.form(), appointment.getId());
        return appointment;
    }

    /**
     * Something else is agreed on.
     *
     * @param version of the appointment that was on the screen; a stale one is refused, here and below
     */
    @Requires(PLANNING_WRITE)
    public void change(long id, int version, AppointmentFacts facts) {
        changeable(id, version).agree(checked(facts), LocalDateTime.now(clock));
    }

    /** Says whether the person came. */
    @Requires(PLANNING_WRITE)
    public void settle(long id, int version, boolean kept) {
        changeable(id, version).tookPlace(kept, LocalDateTime.now(clock));
    }

    /** It will not take place. */
    @Requires(PLANNING_WRITE)
    public void cancel(long id, int version, String reason) {
        changeable(id, version).cancel(reason, LocalDateTime.now(clock));
    }

    private AppointmentFacts checked(AppointmentFacts facts) {
        Set<String> known = facts.accounts().stream()
                .map(account -> account.equals(caller.name()) ? account : colleagues.require(account))
                .collect(Collectors.toSet());
        return new AppointmentFacts(
                facts.kind(),
                facts.title(),
                facts.startsAt(),
                facts.endsAt(),
                facts.place(),
                facts.interpreter(),
                known);
    }

    private Appointment changeable(long id, int version) {
        AppointmentLine line = seen(id);
        if (!line.changeable()) {
            throw new BusinessException("planning.appointmentNotYours", String.join(", ", line.accounts()));
        }
        Appointment appointment = em.find(Appointment.class, id);
        em.refresh(appointment, LockModeType.PESSIMISTIC_WRITE); // of two who change it at once the second is told
        if (appointment.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return appointment;
    }

    private AppointmentLine seen(long id) {
        AppointmentLine line = rows.one(id).orElseThrow(NotFoundException::new);
        CallTrail.person(line.personId());
        return line;
    }

    private SimCase simCase(long id) {
        SimCase found = cases.find(id).orElseThrow(NotFoundException::new);
        found.checkNotHandedOver();
        return found;
    }
}
