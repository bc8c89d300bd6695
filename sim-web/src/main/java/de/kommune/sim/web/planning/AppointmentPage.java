package de.kommune.sim.web.planning;

import static de.kommune.sim.planning.calendar.entity.AppointmentState.CANCELLED;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.boundary.NewAppointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One appointment («Termin»): making it, moving it, saying what became of it. */
@Named("planningAppointmentPage")
@ViewScoped
public class AppointmentPage implements Serializable {

    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);
    private static final int USUAL_MINUTES = 60;

    @EJB
    private Appointments appointments;

    @EJB
    private Cases cases;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** So that a double click, or Back and once more, makes one appointment. */
    private final String form = UUID.randomUUID().toString();

    private Long id;
    private Long caseId;
    private Long personId;
    private AppointmentLine line;
    private CaseView simCase;
    private String colleagues;
    private AppointmentKind kind = AppointmentKind.TALK;
    private String title;
    private LocalDate day;
    private LocalTime from = USUAL_TIME;
    private LocalTime to = USUAL_TIME.plusMinutes(USUAL_MINUTES);
    private String place;
    private Interpreter interpreter = Interpreter.NOT_NEEDED;
    private String accounts;
    private String reason;

    public void open() {
        colleagues = String.join(", ", cases.counsellors());
        if (id != null) {
            line = appointments.get(id);
            fill(line);
            return;
        }
        day = day == null ? LocalDate.now(clock) : day;
        accounts = caller.name();
        if (caseId != null) {
            simCase = cases.get(caseId);
            boolean needed = simCase.simCase().getSubject().isInterpreterNeeded();
            interpreter = needed ? Interpreter.NEEDED : Interpreter.NOT_NEEDED;
        }
    }

    private void fill(AppointmentLine read) {
        caseId = read.caseId();
        kind = read.kind();
        title = read.title();
        day = read.startsAt().toLocalDate();
        from = read.startsAt().toLocalTime();
        to = read.endsAt().toLocalTime();
        place = read.place();
        interpreter = read.interpreter();
        accounts = String.join(", ", read.accounts());
    }

    public String save() {
        long saved = id == null ? planned() : changed();
        appointments
                .clashes(saved)
                .forEach(clash -> Notices.warn(
                        "planning.appointment.clash",
                        clash.account(),
                        AppointmentWords.times(clash.startsAt(), clash.endsAt())));
        return back();
    }

    private long planned() {
        Notices.info("planning.appointment.saved");
        return appointments
                .plan(new NewAppointment(caseId, personId, facts(), form))
                .getId();
    }

    private long changed() {
        appointments.change(id, line.version(), facts());
        Notices.info("planning.appointment.changed");
        return id;
    }

    private AppointmentFacts facts() {
        return new AppointmentFacts(kind, title, day.atTime(from), day.atTime(to), place, interpreter, typedAccounts());
    }

    private Set<String> typedAccounts() {
        return Arrays.stream((accounts == null ? "" : accounts).split("[,;\\s]+"))
                .filter(account -> !account.isBlank())
                .collect(Collectors.toSet());
    }

    public String settle(boolean kept) {
        appointments.settle(id, line.version(), kept);
        Notices.info(kept ? "planning.appointment.keptNotice" : "planning.appointment.missedNotice");
        return back();
    }

    public String cancel() {
        appointments.cancel(id, line.version(), reason);
        Notices.info("planning.appointment.cancelledNotice");
        return back();
    }

    private String back() {
        return caseId == null
                ? "/planning/calendar?faces-redirect=true&day=" + day
                : "/cases/view?faces-redirect=true&id=" + caseId;
    }

    /** Null for an appointment that is not made yet. */
    public AppointmentLine getLine() {
        return line;
    }

    public boolean isChangeable() {
        return line == null || line.changeable() && line.isPlanned();
    }

    /** Whether the caller can say, or put right, whether the person came. */
    public boolean isSettleable() {
        return line != null && line.changeable() && line.begun() && line.state() != CANCELLED;
    }

    public CaseView getSimCase() {
        return simCase;
    }

    /** Accounts of the team, as an example. */
    public String getColleagues() {
        return colleagues;
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public Interpreter[] getInterpreters() {
        return Interpreter.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public String getAccounts() {
        return accounts;
    }

    public void setAccounts(String accounts) {
        this.accounts = accounts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
