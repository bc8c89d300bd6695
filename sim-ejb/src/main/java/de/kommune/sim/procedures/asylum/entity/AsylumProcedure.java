package de.kommune.sim.procedures.asylum.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** A client's procedure before the Federal Office («Asylverfahren»), from the application to what the court said. */
@Entity
@Table(name = "asylum_procedure")
public class AsylumProcedure extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Embedded
    private AsylumFacts facts;

    @Embedded
    private AsylumDecision decision;

    @Embedded
    private AsylumRemedy remedy;

    @Embedded
    private AsylumAction action;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected AsylumProcedure() {}

    public AsylumProcedure(SimCase simCase, AsylumFacts facts, LocalDate today, String account, String token) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.facts = facts.checked(today);
        this.changedBy = Objects.requireNonNull(account, "account");
        this.token = Objects.requireNonNull(token, "token");
    }

    public void change(AsylumFacts wanted, LocalDate today, String account) {
        facts = wanted.checked(today);
        changedBy = account;
    }

    /** @param checked by the rules of decisions */
    public void decide(AsylumDecision checked, String account) {
        decision = checked.copy();
        changedBy = account;
    }

    /** @param until when the decision can be answered; null where it cannot be, or nobody knows when the client got it */
    public void answerable(AsylumRemedy until) {
        remedy = until;
        reckonDue();
    }

    public void answer(AsylumAction wanted, LocalDate today, String account) {
        action = wanted.checked(decision.getDecidedOn(), today);
        changedBy = account;
        reckonDue();
    }

    /** What recognised refugees can still bring an action for changes nothing for them, so nobody is hurried. */
    private void reckonDue() {
        dueOn = isRecognised() ? null : firstOpen();
    }

    private LocalDate firstOpen() {
        return Stream.of(openUntil(), urgentOpenUntil())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the decision gave the client the rights of a refugee. */
    public boolean isRecognised() {
        return decision != null && decision.isRecognised();
    }

    /** The last day for the action; null where there is none, or it was brought, or the client does without. */
    public LocalDate openUntil() {
        return isWaived() || remedy == null || action != null && action.getActionOn() != null
                ? null
                : remedy.getUntil();
    }

    /** The last day for the urgent application, in the same way. */
    public LocalDate urgentOpenUntil() {
        return isWaived() || remedy == null || action != null && action.getUrgentOn() != null
                ? null
                : remedy.getUrgentUntil();
    }

    private boolean isWaived() {
        return action != null && action.getWaivedOn() != null;
    }

    /** The day of a hearing that is set and has not been; null where there is none. */
    public LocalDate hearingToCome() {
        return facts.getHearing() == AsylumHearing.PLANNED ? facts.getHearingOn() : null;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public AsylumFacts getFacts() {
        return facts.copy();
    }

    /** Null as long as nothing is decided. */
    public AsylumDecision getDecision() {
        return decision == null || decision.getDecidedOn() == null ? null : decision.copy();
    }

    /** Null where the decision cannot be answered, or nobody knows when the client got it. */
    public AsylumRemedy getRemedy() {
        return remedy == null || remedy.getReceivedOn() == null ? null : remedy;
    }

    /** Empty as long as nothing was done. */
    public AsylumAction getAction() {
        return action == null ? new AsylumAction() : action.copy();
    }

    /** The first day by which something has to go to the court; null where nothing has to. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
