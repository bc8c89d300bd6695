package de.kommune.sim.intake.entity;

import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * That somebody asks for counselling, for herself or for somebody else («Anfrage»). A record of its own and no case that
 * is merely requested: a case makes the five years run, shows its person as somebody who is counselled, and is kept for
 * years after its end; of a request that leads to nothing, none of this is true. What the request says stays sealed in a
 * {@link RequestText}.
 */
@Entity
@Table(name = "intake_request")
public class Request extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Asker asker;

    @Column(name = "asker_name", updatable = false, length = 120)
    private String askerName;

    @ElementCollection
    @CollectionTable(name = "intake_request_language", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "language_code", length = 3)
    private Set<String> languages = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", nullable = false, updatable = false, length = 25)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_group", updatable = false, length = 1)
    private CaseGroup caseGroup;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private Urgency urgency;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "recorded_by", nullable = false, updatable = false, length = 120)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private RequestState state = RequestState.UNASSIGNED;

    @Column(name = "assigned_to", length = 120)
    private String assignedTo;

    @Column(name = "assigned_by", length = 120)
    private String assignedBy;

    @Column(name = "assigned_at")
    private LocalDateTime assignedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason", length = 15)
    private DeclineReason declineReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private SimCase simCase;

    @Column(name = "settled_by", length = 120)
    private String settledBy;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected Request() {}

    /** @param token made by the form that took it down, so that a second click does not make a second request */
    public Request(String token, Person person, RequestFacts facts, String account, LocalDateTime at) {
        this.token = Objects.requireNonNull(token, "token");
        this.person = Objects.requireNonNull(person, "person");
        this.asker = facts.asker();
        this.askerName = facts.askerName();
        this.languages.addAll(facts.languages());
        this.targetGroup = facts.targetGroup();
        this.caseGroup = facts.caseGroup();
        this.urgency = facts.urgency();
        this.receivedOn = facts.receivedOn();
        this.recordedBy = account;
        this.recordedAt = at;
    }

    /** Gives it to a counsellor, or to another one. */
    public void assign(String account, String by, LocalDateTime at) {
        checkPending();
        if (Objects.requireNonNull(account, "account").equals(assignedTo)) {
            throw new BusinessException("intake.alreadyAssigned", account);
        }
        assignedTo = account;
        assignedBy = by;
        assignedAt = at;
        state = RequestState.ASSIGNED;
    }

    /** It became that case. Only who has it opens one. */
    public void becomes(SimCase opened, String by, LocalDateTime at) {
        checkPending();
        if (state != RequestState.ASSIGNED) {
            throw new BusinessException("intake.notAssigned");
        }
        simCase = Objects.requireNonNull(opened, "opened");
        settle(RequestState.CASE_OPENED, by, at);
    }

    /** It was answered, and no case is needed. */
    public void answer(String by, LocalDateTime at) {
        checkPending();
        settle(RequestState.ANSWERED, by, at);
    }

    /** The team does not take it. */
    public void decline(DeclineReason reason, String by, LocalDateTime at) {
        checkPending();
        declineReason = Objects.requireNonNull(reason, "reason");
        settle(RequestState.DECLINED, by, at);
    }

    private void settle(RequestState end, String by, LocalDateTime at) {
        state = end;
        settledBy = by;
        settledAt = at;
    }

    private void checkPending() {
        if (!state.isPending()) {
            throw new BusinessException("intake.alreadySettled", state, settledBy, settledAt.toLocalDate());
        }
    }

    /** The record that it was taken down for; where it was merged, {@link #getSubject} goes on. */
    public Person getPerson() {
        return person;
    }

    /** The person as the register knows her now. */
    public Person getSubject() {
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }

    public Set<String> getLanguages() {
        return Set.copyOf(languages);
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public CaseGroup getCaseGroup() {
        return caseGroup;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public RequestState getState() {
        return state;
    }

    /** Who has it; null while nobody does. */
    public String getAssignedTo() {
        return assignedTo;
    }

    public DeclineReason getDeclineReason() {
        return declineReason;
    }

    /** The case that it became; null for none. */
    public SimCase getSimCase() {
        return simCase;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public LocalDateTime getSettledAt() {
        return settledAt;
    }
}
