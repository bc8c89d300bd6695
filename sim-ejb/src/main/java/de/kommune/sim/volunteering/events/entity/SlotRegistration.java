package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** That a volunteer takes a shift, waits for it or has withdrawn, and whether she came («Anmeldung»). */
@Entity
@Table(name = "slot_registration")
public class SlotRegistration extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "slot_id", updatable = false)
    private EventSlot slot;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RegistrationState state;

    @Column(name = "asked_at", nullable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 7)
    private Attendance attendance;

    private Integer minutes;

    @Column(nullable = false)
    private int turn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected SlotRegistration() {}

    public SlotRegistration(EventSlot slot, Volunteer volunteer) {
        this.slot = Objects.requireNonNull(slot, "slot");
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
    }

    /** Is registered or waits, from that moment on. */
    public void ask(RegistrationState wanted, LocalDateTime now, String account) {
        state = wanted;
        turn++;
        askedAt = now;
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** Somebody withdrew, and it was her turn. */
    public void follow(String account) {
        state = RegistrationState.REGISTERED;
        changedBy = account;
    }

    public void withdraw(String account) {
        state = RegistrationState.WITHDRAWN;
        changedBy = account;
    }

    /** @param length of the shift in minutes, which counts for whoever came */
    public void attend(Attendance noted, int length, String account) {
        attendance = Objects.requireNonNull(noted, "noted");
        minutes = noted == Attendance.CAME ? length : null;
        changedBy = account;
    }

    public EventSlot getSlot() {
        return slot;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public RegistrationState getState() {
        return state;
    }

    /** Null while nobody has noted it. */
    public Attendance getAttendance() {
        return attendance;
    }

    /** For how long she helped; null unless she came. */
    public Integer getMinutes() {
        return minutes;
    }

    /** How often she has asked: whoever comes back after she withdrew is told everything anew. */
    public int getTurn() {
        return turn;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
