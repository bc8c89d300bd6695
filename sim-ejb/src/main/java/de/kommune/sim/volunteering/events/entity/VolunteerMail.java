package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * That a volunteer is to be told something about her shift, and how far that has come («Benachrichtigung»). Keeps the shift as it stood
 * when there was something to tell, and neither address nor text.
 */
@Entity
@Table(name = "volunteer_mail")
public class VolunteerMail extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "registration_id", updatable = false)
    private SlotRegistration registration;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 9)
    private MailKind kind;

    @Column(nullable = false, updatable = false)
    private int sequence;

    @Column(nullable = false, updatable = false)
    private int turn;

    @Column(name = "was_at", updatable = false)
    private LocalDateTime wasAt;

    @Column(name = "was_place", updatable = false, length = 160)
    private String wasPlace;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private LocalDateTime startsAt;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private LocalDateTime endsAt;

    @Column(nullable = false, updatable = false, length = 160)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private MailState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_at", nullable = false)
    private LocalDateTime nextAt;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    @Column(name = "done_by", length = 120)
    private String doneBy;

    @Column(length = 80)
    private String failure;

    protected VolunteerMail() {}

    /** About the shift as it stands; whoever has no address is rung up. */
    public VolunteerMail(SlotRegistration registration, MailKind kind, LocalDateTime now) {
        this.registration = registration;
        this.kind = kind;
        EventSlot slot = registration.getSlot();
        sequence = slot.getEvent().getSequence();
        turn = registration.getTurn();
        startsAt = slot.getStartsAt();
        endsAt = slot.getEndsAt();
        place = slot.getEvent().getPlace();
        state = registration.getVolunteer().getContact().getMail() == null ? MailState.CALL : MailState.WAITING;
        nextAt = now;
    }

    /** It was moved from there. */
    public VolunteerMail movedFrom(LocalDateTime at, String where) {
        wasAt = at;
        wasPlace = where;
        return this;
    }

    /** It is tried once more; whatever comes of it, not again before that moment. */
    public void attempt(LocalDateTime next) {
        attempts++;
        nextAt = next;
    }

    public void sent(LocalDateTime now) {
        state = MailState.SENT;
        doneAt = now;
        failure = null;
    }

    /** @param why what went wrong, by its type; never what a server said, for that may quote an address */
    public void failed(String why, boolean forGood) {
        failure = why;
        if (forGood) {
            state = MailState.FAILED;
        }
    }

    /** Somebody wants it tried anew. */
    public void again(LocalDateTime now) {
        state = MailState.WAITING;
        attempts = 0;
        nextAt = now;
        failure = null;
    }

    /** There is no address any more. */
    public void toCall() {
        state = MailState.CALL;
    }

    /** Somebody has rung her up. */
    public void called(LocalDateTime now, String account) {
        state = MailState.CALLED;
        doneAt = now;
        doneBy = account;
    }

    /** It comes too late to be of use. */
    public void lapse(LocalDateTime now) {
        state = MailState.LAPSED;
        doneAt = now;
    }

    public SlotRegistration getRegistration() {
        return registration;
    }

    public MailKind getKind() {
        return kind;
    }

    public int getSequence() {
        return sequence;
    }

    public int getTurn() {
        return turn;
    }

    /** Null where nothing was moved. */
    public LocalDateTime getWasAt() {
        return wasAt;
    }

    public String getWasPlace() {
        return wasPlace;
    }

    /** When it was noted, or is to be tried next. */
    public LocalDateTime getNextAt() {
        return nextAt;
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

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }
}
