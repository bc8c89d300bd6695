package de.kommune.sim.approvals.entity;

import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody asks, somebody else decides, and it happens once («Freigabe»). Each step is kept. The row's version sees to
 * it that of two who act at once one is told.
 */
@Entity
@Table(name = "approval")
public class Approval extends BaseEntity {

    /** In whose name the clock acts. */
    private static final String SYSTEM = "sim";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private ApprovalKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(nullable = false, updatable = false, length = 200)
    private String subject;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "requested_by", nullable = false, updatable = false, length = 120)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private LocalDateTime requestedAt;

    @Column(name = "expires_at", nullable = false)
    private LocalDateTime expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ApprovalState state;

    @OneToMany(mappedBy = "approval", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("at, id")
    private List<ApprovalStep> steps = new ArrayList<>();

    protected Approval() {}

    public Approval(Subject subject, String reason, String requestedBy, LocalDateTime at, ApprovalRule rule) {
        this.kind = Objects.requireNonNull(subject.kind(), "kind");
        this.subjectId = subject.id();
        this.subject = Objects.requireNonNull(subject.words(), "subject");
        this.reason = requireReason(reason);
        this.requestedBy = Objects.requireNonNull(requestedBy, "requestedBy");
        this.requestedAt = at;
        this.expiresAt = at.plus(rule.decideWithin());
        reach(ApprovalState.REQUESTED, requestedBy, at, reason);
    }

    /**
     * What a request is about («Gegenstand»).
     *
     * @param id the record; what it is a number of goes with the kind
     * @param words how a decider recognises it: an account, a case number; never content
     */
    public record Subject(ApprovalKind kind, long id, String words) {}

    /** Somebody who decides: the account, and those for whom it stands in today. */
    public record Decider(String account, Set<String> represented) {

        /** Standing in for somebody is no second pair of eyes: neither is deciding for whom one stands in. */
        boolean is(String requester) {
            return account.equalsIgnoreCase(requester) || represented.stream().anyMatch(requester::equalsIgnoreCase);
        }
    }

    /** Says yes; from then on there is time to use it. */
    public void approve(Decider decider, String why, LocalDateTime at, ApprovalRule rule) {
        decide(ApprovalState.APPROVED, decider, why, at);
        expiresAt = at.plus(rule.useWithin());
    }

    /** Says no. */
    public void refuse(Decider decider, String why, LocalDateTime at) {
        decide(ApprovalState.REFUSED, decider, why, at);
    }

    private void decide(ApprovalState decision, Decider decider, String why, LocalDateTime at) {
        if (decider.is(requestedBy)) {
            throw new NotYoursException("approvals.ownRequest");
        }
        require(ApprovalState.REQUESTED, at);
        reach(decision, decider.account(), at, requireReason(why));
    }

    /** Takes the request back, as long as it was not used. */
    public void withdraw(String account, LocalDateTime at) {
        if (!requestedBy.equalsIgnoreCase(account)) {
            throw new NotYoursException("approvals.notYours");
        }
        if (!stateAt(at).isLive()) {
            throw new BusinessException("approvals.over", stateAt(at));
        }
        reach(ApprovalState.WITHDRAWN, account, at, null);
    }

    /** What was approved happens, now and never again. */
    public void use(String account, LocalDateTime at) {
        require(ApprovalState.APPROVED, at);
        reach(ApprovalState.USED, account, at, null);
    }

    /** Notes that the time ran out, if it did. */
    public void expire(LocalDateTime at) {
        if (state != stateAt(at)) {
            reach(ApprovalState.EXPIRED, SYSTEM, at, null);
        }
    }

    /** Where it stands at that moment, whether somebody has noted that its time ran out or not. */
    public ApprovalState stateAt(LocalDateTime at) {
        return state.isLive() && !at.isBefore(expiresAt) ? ApprovalState.EXPIRED : state;
    }

    private void require(ApprovalState wanted, LocalDateTime at) {
        ApprovalState now = stateAt(at);
        if (now == ApprovalState.REQUESTED && wanted == ApprovalState.APPROVED) {
            throw new BusinessException("approvals.notYetApproved");
        }
        if (now != wanted) {
            throw new BusinessException("approvals.over", now);
        }
    }

    private void reach(ApprovalState reached, String account, LocalDateTime at, String why) {
        state = reached;
        steps.add(new ApprovalStep(this, reached, account, at, why));
    }

    private static String requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw new BusinessException("approvals.withoutReason");
        }
        return why.strip();
    }

    public ApprovalKind getKind() {
        return kind;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public String getSubject() {
        return subject;
    }

    public String getReason() {
        return reason;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    public LocalDateTime getRequestedAt() {
        return requestedAt;
    }

    public LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    /** What was done, in order. */
    public List<ApprovalStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }
}
