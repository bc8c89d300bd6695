package de.kommune.sim.takeover.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** One hand-over of a contractor's case files («Fallübernahme»), from the first file to the signed protocol. */
@Entity
@Table(name = "takeover")
public class Takeover extends BaseEntity {

    /** The staged rows are erased this long after both sides signed. */
    private static final int DAYS_UNTIL_ERASURE = 90;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false, length = 200)
    private String name;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false, length = 200)
    private String contractor;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TakeoverState state = TakeoverState.RECEIVED;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_ground", length = 30)
    private LegalGround legalGround;

    @Column(name = "opened_by", nullable = false, updatable = false, length = 120)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Column(name = "job_execution")
    private Long jobExecution;

    @Column(name = "job_ordered_at")
    private LocalDateTime jobOrderedAt;

    @Column(name = "committed_by", length = 120)
    private String committedBy;

    @Column(name = "committed_at")
    private LocalDateTime committedAt;

    @Column(name = "accepted_by", length = 200)
    private String acceptedBy;

    @Column(name = "accepted_at")
    private LocalDateTime acceptedAt;

    @Column(name = "undone_by", length = 120)
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    @Column(name = "erase_staging_on")
    private LocalDate eraseStagingOn;

    protected Takeover() {}

    public Takeover(String name, String contractor, String openedBy, LocalDateTime openedAt) {
        this.name = name;
        this.contractor = contractor;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** Refuses with the same sentence everywhere when the takeover is not at one of these points. */
    public void mustBe(TakeoverState first, TakeoverState... others) {
        Set<TakeoverState> allowed = EnumSet.of(first, others);
        if (!allowed.contains(state)) {
            throw new BusinessException("takeover.wrongState", name, state);
        }
    }

    /** The team lead names the legal ground; from here on no file may be added. */
    public void beginReading(LegalGround ground) {
        mustBe(TakeoverState.RECEIVED, TakeoverState.LEGAL_CHECK);
        legalGround = ground;
        state = TakeoverState.LEGAL_CHECK;
    }

    /** A step of a job reports how far it is; going back, or repeating a step after a restart, changes nothing. */
    public void reach(TakeoverState reached) {
        if (reached.compareTo(state) > 0 && state != TakeoverState.UNDONE) {
            state = reached;
        }
    }

    /** A reviewer took a decision back, so the review is open again. */
    public void reopenReview() {
        mustBe(TakeoverState.MATCHED, TakeoverState.REVIEWED);
        state = TakeoverState.MATCHED;
    }

    /** Everything that the review allowed stands in the register. */
    public void commit(String by, LocalDateTime at) {
        mustBe(TakeoverState.REVIEWED, TakeoverState.COMMITTED);
        state = TakeoverState.COMMITTED;
        committedBy = by;
        committedAt = at;
    }

    /** Both sides signed; the staged rows go after a while. */
    public void accept(String contractorsSignatory, LocalDateTime at) {
        mustBe(TakeoverState.COMMITTED);
        state = TakeoverState.ACCEPTED;
        acceptedBy = contractorsSignatory;
        acceptedAt = at;
        eraseStagingOn = at.toLocalDate().plusDays(DAYS_UNTIL_ERASURE);
    }

    /** Another day on which the staged rows go. */
    public void eraseStagingOn(LocalDate day) {
        mustBe(TakeoverState.ACCEPTED);
        eraseStagingOn = day;
    }

    /** The staged rows are empty and the files are gone. */
    public void stagingErased() {
        mustBe(TakeoverState.ACCEPTED, TakeoverState.UNDONE);
        if (state == TakeoverState.ACCEPTED) {
            state = TakeoverState.STAGING_ERASED;
        }
        eraseStagingOn = null;
    }

    /** What it brought was taken out of the register again. */
    public void undo(String by, LocalDateTime at) {
        mustBe(TakeoverState.REVIEWED, TakeoverState.COMMITTED, TakeoverState.ACCEPTED, TakeoverState.UNDONE);
        state = TakeoverState.UNDONE;
        undoneBy = by;
        undoneAt = at;
        eraseStagingOn = at.toLocalDate().plusDays(DAYS_UNTIL_ERASURE);
    }

    /** It was given up before anything of it was in the register; what was read goes in the coming night. */
    public void discard(String by, LocalDateTime at) {
        mustBe(
                TakeoverState.RECEIVED,
                TakeoverState.LEGAL_CHECK,
                TakeoverState.PARSED,
                TakeoverState.VALIDATED,
                TakeoverState.MATCHED,
                TakeoverState.REVIEWED);
        state = TakeoverState.UNDONE;
        undoneBy = by;
        undoneAt = at;
        eraseStagingOn = at.toLocalDate();
    }

    /** Refuses when somebody else has just ordered a job; an order that led to none does not count after a minute. */
    public void orderJob(Long last, LocalDateTime at) {
        boolean ordered = jobOrderedAt != null && jobOrderedAt.plusMinutes(1).isAfter(at);
        if (ordered || !Objects.equals(jobExecution, last)) {
            throw new BusinessException("takeover.jobRuns");
        }
        jobOrderedAt = at;
    }

    public void workedOnBy(long execution) {
        jobExecution = execution;
        jobOrderedAt = null;
    }

    public String getName() {
        return name;
    }

    public String getContractor() {
        return contractor;
    }

    public TakeoverState getState() {
        return state;
    }

    public LegalGround getLegalGround() {
        return legalGround;
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public LocalDateTime getOpenedAt() {
        return openedAt;
    }

    public Long getJobExecution() {
        return jobExecution;
    }

    public String getCommittedBy() {
        return committedBy;
    }

    public LocalDateTime getCommittedAt() {
        return committedAt;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public LocalDateTime getAcceptedAt() {
        return acceptedAt;
    }

    public String getUndoneBy() {
        return undoneBy;
    }

    public LocalDateTime getUndoneAt() {
        return undoneAt;
    }

    public LocalDate getEraseStagingOn() {
        return eraseStagingOn;
    }
}
