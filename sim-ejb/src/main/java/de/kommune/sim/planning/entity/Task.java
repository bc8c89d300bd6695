package de.kommune.sim.planning.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * Something that somebody has to do until a day («Aufgabe»), for a case or without one. The title stands in lists and
 * says nothing confidential; what does lies under seal in the details.
 */
@Entity
@Table(name = "task")
public class Task extends BaseEntity {

    public static final int LONGEST_TITLE = 160;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(nullable = false, length = LONGEST_TITLE)
    private String title;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false, length = 120)
    private String owner;

    @Column(name = "handed_by", length = 120)
    private String handedBy;

    @Column(name = "handed_at")
    private LocalDateTime handedAt;

    @Column(name = "noted_at")
    private LocalDateTime notedAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 120)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private LocalDateTime createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private TaskOrigin origin;

    @Column(name = "source_id", updatable = false)
    private Long sourceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private TaskState state = TaskState.OPEN;

    @Column(name = "ended_by", length = 120)
    private String endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "drop_reason", length = 500)
    private String dropReason;

    @Embedded
    private SealedText details;

    protected Task() {}

    /** A task that somebody writes down: for the own desk, or for a colleague's, who then sees by whom. */
    public Task(SimCase simCase, TaskSource source, String title, LocalDate dueOn, String owner) {
        this.simCase = simCase;
        this.origin = source.origin();
        this.sourceId = source.sourceId();
        this.createdBy = source.createdBy();
        this.createdAt = source.createdAt();
        this.title = checkedTitle(title);
        this.dueOn = checkedDue(dueOn);
        this.owner = Objects.requireNonNull(owner, "owner");
        noteHandover(createdBy, createdAt);
    }

    private static String checkedTitle(String title) {
        if (title == null || title.isBlank()) {
            throw new BusinessException("planning.taskWithoutTitle");
        }
        String said = title.strip();
        if (said.length() > LONGEST_TITLE) {
            throw new BusinessException("planning.titleTooLong", LONGEST_TITLE, said.length());
        }
        return said;
    }

    private static LocalDate checkedDue(LocalDate dueOn) {
        if (dueOn == null) {
            throw new BusinessException("planning.taskWithoutDay");
        }
        return dueOn;
    }

    /** Puts the sealed details in, or others in their place; null for none. */
    public void detail(SealedText sealed) {
        checkOpen();
        details = sealed;
    }

    /** Says anew what is to be done. */
    public void rename(String anew) {
        checkOpen();
        title = checkedTitle(anew);
    }

    /** It is done. */
    public void done(String by, LocalDateTime at) {
        end(TaskState.DONE, by, at);
    }

    /** Nobody will do it; the reason says why. */
    public void drop(String reason, String by, LocalDateTime at) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("planning.droppedWithoutReason");
        }
        end(TaskState.DROPPED, by, at);
        dropReason = reason.strip();
    }

    private void end(TaskState how, String by, LocalDateTime at) {
        checkOpen();
        state = how;
        endedBy = Objects.requireNonNull(by, "by");
        endedAt = Objects.requireNonNull(at, "at");
    }

    /** It is due on another day. */
    public void moveTo(LocalDate day) {
        checkOpen();
        dueOn = checkedDue(day);
    }

    /** A colleague does it from now on, and sees from whom it comes; whoever takes it for herself got it from nobody. */
    public void handTo(String account, String by, LocalDateTime at) {
        checkOpen();
        if (owner.equals(Objects.requireNonNull(account, "account"))) {
            throw new BusinessException("planning.alreadyOwner", account);
        }
        owner = account;
        noteHandover(by, at);
    }

    private void noteHandover(String by, LocalDateTime at) {
        boolean fromSomebody = !owner.equals(by);
        handedBy = fromSomebody ? by : null;
        handedAt = fromSomebody ? at : null;
        notedAt = null;
    }

    /** The owner has seen that it was handed over. */
    public void takeNote(LocalDateTime at) {
        if (handedBy != null && notedAt == null) {
            notedAt = at;
        }
    }

    private void checkOpen() {
        if (state != TaskState.OPEN) {
            throw new BusinessException("planning.taskOver", endedBy, state);
        }
    }

    /** Whether its day has passed and it still waits. */
    public boolean isOverdue(LocalDate today) {
        return state == TaskState.OPEN && dueOn.isBefore(today);
    }

    /** Whether the owner has not seen yet that a colleague handed it over. */
    public boolean isNewlyHanded() {
        return state == TaskState.OPEN && handedBy != null && notedAt == null;
    }

    /** Null for a task that belongs to no case. */
    public SimCase getSimCase() {
        return simCase;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The account that has to do it. */
    public String getOwner() {
        return owner;
    }

    /** Who handed it to the owner; null where the owner wrote or took it. */
    public String getHandedBy() {
        return handedBy;
    }

    public LocalDateTime getHandedAt() {
        return handedAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public TaskOrigin getOrigin() {
        return origin;
    }

    /** The record that it comes from; null for one that somebody wrote down. */
    public Long getSourceId() {
        return sourceId;
    }

    public TaskState getState() {
        return state;
    }

    public String getEndedBy() {
        return endedBy;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public String getDropReason() {
        return dropReason;
    }

    /** Null where there are none. */
    public SealedText getDetails() {
        return details;
    }
}
