package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A message across the wall («Mitteilung»): what one side asks of the other or lets it know, about whom, on which ground
 * and until when. Both sides read it, and nothing besides it. Each step is kept.
 */
@Entity
@Table(name = "hand_off")
public class HandOff extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 25)
    private HandOffKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_desk", nullable = false, updatable = false, length = 12)
    private Desk from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_desk", nullable = false, updatable = false, length = 12)
    private Desk to;

    @Embedded
    private Concerned concerned;

    @Embedded
    private Basis basis;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private HandOffState state = HandOffState.SENT;

    @Column(name = "sent_by", nullable = false, updatable = false, length = 120)
    private String sentBy;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private LocalDateTime sentAt;

    @Column(name = "taken_by", length = 120)
    private String takenBy;

    @Column(name = "noted_at")
    private LocalDateTime notedAt;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @OrderBy("at, id")
    @OneToMany(mappedBy = "handOff", cascade = CascadeType.PERSIST)
    private List<HandOffStep> steps = new ArrayList<>();

    protected HandOff() {}

    /**
     * A message as it is sent.
     *
     * @param dueOn the last day on which an answer still helps; not before the day it is sent
     * @param requestToken of the form it was written in: sent twice, it is one message
     */
    public HandOff(
            HandOffKind kind, Concerned concerned, Basis basis, LocalDate dueOn, Hand sender, String requestToken) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.from = kind.from();
        this.to = kind.to();
        this.concerned = Objects.requireNonNull(concerned, "concerned");
        this.basis = Objects.requireNonNull(basis, "basis");
        if (dueOn.isBefore(sender.at().toLocalDate())) {
            throw new BusinessException("cooperation.dueInThePast", dueOn);
        }
        this.dueOn = dueOn;
        this.sentBy = sender.account();
        this.sentAt = sender.at();
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
        requireDesk(from, sender);
        step(HandOffDeed.SENT, sender);
    }

    /** Somebody of the other side sees to it from now on; whoever takes it over from a colleague may. */
    public HandOffStep take(Hand receiver) {
        requireDesk(to, receiver);
        requireLive();
        if (receiver.account().equals(takenBy)) {
            throw new BusinessException("cooperation.alreadyYours");
        }
        takenBy = receiver.account();
        state = HandOffState.TAKEN;
        return step(HandOffDeed.TAKEN, receiver);
    }

    /** A question or an answer on the way, by either side. */
    public HandOffStep say(Hand hand) {
        requireLive();
        return step(HandOffDeed.SAID, hand);
    }

    /** The other side reports it done. */
    public HandOffStep finish(Hand receiver) {
        return end(HandOffDeed.DONE, HandOffState.DONE, to, receiver);
    }

    /** The other side cannot or may not do it. */
    public HandOffStep decline(Hand receiver) {
        return end(HandOffDeed.DECLINED, HandOffState.DECLINED, to, receiver);
    }

    /** The desk that wrote it takes it back. */
    public HandOffStep withdraw(Hand sender) {
        return end(HandOffDeed.WITHDRAWN, HandOffState.WITHDRAWN, from, sender);
    }

    private HandOffStep end(HandOffDeed deed, HandOffState end, Desk by, Hand hand) {
        requireDesk(by, hand);
        requireLive();
        state = end;
        return step(deed, hand);
    }

    /** The side that waited for it takes note of how it ended; until then it stands on its day. */
    public HandOffStep note(Hand hand) {
        requireDesk(waitsForTheEnd(), hand);
        if (state.isLive() || notedAt != null) {
            throw new BusinessException("cooperation.nothingToNote");
        }
        notedAt = hand.at();
        return step(HandOffDeed.NOTED, hand);
    }

    /** Who learns of the end last: the sender of an answer, the receiver of a withdrawal. */
    private Desk waitsForTheEnd() {
        return state == HandOffState.WITHDRAWN ? to : from;
    }

    private static void requireDesk(Desk wanted, Hand hand) {
        if (hand.desk() != wanted) {
            throw new BusinessException("cooperation.otherDesk", wanted);
        }
    }

    private void requireLive() {
        if (!state.isLive()) {
            throw new BusinessException("cooperation.over", state);
        }
    }

    private HandOffStep step(HandOffDeed deed, Hand hand) {
        HandOffStep step = new HandOffStep(this, deed, hand);
        steps.add(step);
        return step;
    }

    public HandOffKind getKind() {
        return kind;
    }

    public Desk getFrom() {
        return from;
    }

    public Desk getTo() {
        return to;
    }

    public Concerned getConcerned() {
        return concerned;
    }

    public Basis getBasis() {
        return basis;
    }

    /** The last day on which an answer still helps. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public HandOffState getState() {
        return state;
    }

    public String getSentBy() {
        return sentBy;
    }

    public LocalDateTime getSentAt() {
        return sentAt;
    }

    /** Null until somebody has taken it. */
    public String getTakenBy() {
        return takenBy;
    }

    /** Null until the side that waited has taken note of the end. */
    public LocalDateTime getNotedAt() {
        return notedAt;
    }

    /** What was done, in order. */
    public List<HandOffStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }
}
