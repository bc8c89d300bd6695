package de.kommune.sim.counselling.hours.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** Somebody who has come to the open hours of a place on a day («Wartenummer»); known by a case or by a first name only. */
@Entity
@Table(name = "open_hour_ticket")
public class Ticket extends BaseEntity {

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate day;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "place_id", updatable = false)
    private CounsellingPlace place;

    @Column(name = "ticket_no", nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private SimCase simCase;

    @Column(name = "first_name", length = 60)
    private String firstName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private TicketState state = TicketState.WAITING;

    @Column(name = "arrived_at", nullable = false, updatable = false)
    private LocalDateTime arrivedAt;

    @Column(name = "called_by", length = 120)
    private String calledBy;

    @Column(name = "called_at")
    private LocalDateTime calledAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "contact_id")
    private Long contactId;

    protected Ticket() {}

    /** Somebody has come; the number is the next of the day and place. */
    public Ticket(CounsellingPlace place, int number, LocalDateTime arrivedAt) {
        this.place = Objects.requireNonNull(place, "place");
        this.number = number;
        this.arrivedAt = Objects.requireNonNull(arrivedAt, "arrivedAt");
        this.day = arrivedAt.toLocalDate();
    }

    /** Who it is: a person with a case, or a first name, or nobody knows and the number has to do. */
    public void isOf(SimCase known, String name) {
        simCase = known;
        firstName = known != null || name == null || name.isBlank() ? null : name.strip();
    }

    /** A counsellor calls the person in. Who was called already is not called twice. */
    public void call(String account, LocalDateTime at) {
        if (state == TicketState.CALLED) {
            throw new BusinessException("counselling.ticketCalled", number, calledBy, calledAt);
        }
        checkHere();
        state = TicketState.CALLED;
        calledBy = account;
        calledAt = at;
    }

    /** Nobody came, or a colleague takes over: the person waits again, at the same place of the list. */
    public void putBack() {
        if (state != TicketState.CALLED) {
            throw new BusinessException("counselling.ticketNotCalled", number);
        }
        state = TicketState.WAITING;
        calledBy = null;
        calledAt = null;
    }

    /** The person has left without a talk. */
    public void leave(LocalDateTime at) {
        checkHere();
        state = TicketState.LEFT;
        endedAt = at;
    }

    /** The talk has been recorded, at the case of whoever it was. */
    public void done(long recordedContact, SimCase talkedWith, LocalDateTime at) {
        checkHere();
        state = TicketState.DONE;
        contactId = recordedContact;
        isOf(talkedWith, null);
        endedAt = at;
    }

    private void checkHere() {
        if (!state.isHere()) {
            throw new BusinessException("counselling.ticketOver", number, state);
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public CounsellingPlace getPlace() {
        return place;
    }

    public int getNumber() {
        return number;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public String getFirstName() {
        return firstName;
    }

    public TicketState getState() {
        return state;
    }

    public LocalDateTime getArrivedAt() {
        return arrivedAt;
    }

    public String getCalledBy() {
        return calledBy;
    }

    public LocalDateTime getCalledAt() {
        return calledAt;
    }
}
