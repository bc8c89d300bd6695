package de.kommune.sim.planning.calendar.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Where somebody of the team has to be, from when until when («Termin»); for a case, for a person, or for neither. */
@Entity
@Table(name = "appointment")
public class Appointment extends BaseEntity {

    public static final int LONGEST_WORDS = 160;

    private static final Duration LONGEST = Duration.ofHours(24);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(length = LONGEST_WORDS)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AppointmentKind kind;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at", nullable = false)
    private LocalDateTime endsAt;

    @Column(length = LONGEST_WORDS)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private Interpreter interpreter;

    @ElementCollection
    @CollectionTable(name = "appointment_attendee", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "account", nullable = false, length = 120)
    private Set<String> accounts = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AppointmentState state = AppointmentState.PLANNED;

    @Column(name = "cancel_reason", length = 500)
    private String cancelReason;

    @Column(name = "created_by", nullable = false, updatable = false, length = 120)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    protected Appointment() {}

    /**
     * @param simCase null for none; its person needs no other mention
     * @param person of an appointment without a case; null for nobody
     */
    public Appointment(
            SimCase simCase, Person person, AppointmentFacts facts, String createdBy, LocalDateTime createdAt) {
        this.simCase = simCase;
        this.person = simCase == null ? person : null;
        this.createdBy = Objects.requireNonNull(createdBy, "createdBy");
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
        agree(facts, createdAt);
    }

    /** Something else is agreed on. */
    public final void agree(AppointmentFacts facts, LocalDateTime at) {
        checkPlanned();
        checkTimes(facts.startsAt(), facts.endsAt());
        if (facts.accounts().isEmpty()) {
            throw new BusinessException("planning.appointmentWithoutAnybody");
        }
        kind = Objects.requireNonNull(facts.kind(), "kind");
        interpreter = Objects.requireNonNull(facts.interpreter(), "interpreter");
        title = words(facts.title());
        place = words(facts.place());
        startsAt = facts.startsAt().truncatedTo(ChronoUnit.MINUTES);
        endsAt = facts.endsAt().truncatedTo(ChronoUnit.MINUTES);
        accounts.retainAll(facts.accounts());
        accounts.addAll(facts.accounts());
        changedAt = at;
    }

    private static void checkTimes(LocalDateTime from, LocalDateTime to) {
        if (from == null || to == null) {
            throw new BusinessException("planning.appointmentWithoutTime");
        }
        if (!to.isAfter(from)) {
            throw new BusinessException("planning.endsBeforeItBegins");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new BusinessException("planning.appointmentTooLong");
        }
    }

    private static String words(String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        String stripped = said.strip();
        if (stripped.length() > LONGEST_WORDS) {
            throw new BusinessException("planning.titleTooLong", LONGEST_WORDS, stripped.length());
        }
        return stripped;
    }

    /** Says whether the person came; a wrong word is put right the same way. */
    public void tookPlace(boolean kept, LocalDateTime now) {
        if (state == AppointmentState.CANCELLED) {
            throw new BusinessException("planning.appointmentOver", state);
        }
        if (now.isBefore(startsAt)) {
            throw new BusinessException("planning.notYetBegun", startsAt);
        }
        state = kept ? AppointmentState.KEPT : AppointmentState.MISSED;
        changedAt = now;
    }

    /** It will not take place. */
    public void cancel(String reason, LocalDateTime at) {
        checkPlanned();
        state = AppointmentState.CANCELLED;
        cancelReason = words(reason);
        changedAt = at;
    }

    private void checkPlanned() {
        if (state != AppointmentState.PLANNED) {
            throw new BusinessException("planning.appointmentOver", state);
        }
    }

    /** Null for an appointment that belongs to no case. */
    public SimCase getSimCase() {
        return simCase;
    }

    /** Whom it is with: the case's person, as the register knows her now; null for nobody. */
    public Person getSubject() {
        Person known = simCase == null ? person : simCase.getPerson();
        return known == null || known.getMergedInto() == null ? known : known.getMergedInto();
    }

    public AppointmentFacts facts() {
        return new AppointmentFacts(kind, title, startsAt, endsAt, place, interpreter, accounts);
    }

    public String getTitle() {
        return title;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public AppointmentState getState() {
        return state;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
