package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That a client's family is to come («Familiennachzug»). The mission decides on visas, with the consent of the foreigners' authority (§§ 27 to 36a AufenthG). */
@Entity
@Table(name = "family_reunion")
public class FamilyReunion extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(nullable = false, length = 120)
    private String mission;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AuthorityConsent consent;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private VisaDecision decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "visa_until")
    private LocalDate visaUntil;

    @Column(name = "arrives_on")
    private LocalDate arrivesOn;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Protection protection;

    @Column(name = "final_on")
    private LocalDate finalOn;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected FamilyReunion() {}

    /** @param token of the form, so that it makes one however often it is sent */
    public FamilyReunion(SimCase simCase, ReunionFacts facts, String account, String token) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.token = Objects.requireNonNull(token, "token");
        change(facts, account);
    }

    /** What others said since. A day of arrival that was told to the housing desk and changes has to be told again. */
    public final void change(ReunionFacts facts, String account) {
        checkOpen();
        facts.check();
        if (!Objects.equals(arrivesOn, facts.arrivesOn())) {
            toldOn = null;
        }
        mission = facts.mission();
        appliedOn = facts.appliedOn();
        consent = facts.consent();
        consentOn = facts.consentOn();
        decision = facts.decision();
        decidedOn = facts.decidedOn();
        visaUntil = facts.visaUntil();
        arrivesOn = facts.arrivesOn();
        changedBy = account;
    }

    /** By what the family may come, as papers say. */
    public void groundOn(ReunionGround ground, LocalDate today, String account) {
        checkOpen();
        ground.check(today);
        protection = ground.protection();
        finalOn = ground.finalOn();
        keptOn = ground.keptOn();
        changedBy = account;
    }

    /** The housing desk knows who comes when. */
    public void told(LocalDate day, String account) {
        checkOpen();
        if (arrivesOn == null) {
            throw new BusinessException("procedures.reunionWithoutArrival");
        }
        toldOn = day;
        changedBy = account;
    }

    /** They are here, or will not come. */
    public void close(LocalDate day, String account) {
        checkOpen();
        closedOn = day;
        changedBy = account;
    }

    /** Refuses where nothing more comes of it. */
    public void checkOpen() {
        if (closedOn != null) {
            throw new BusinessException("procedures.reunionClosed", closedOn);
        }
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public LocalDate getVisaUntil() {
        return visaUntil;
    }

    public String getMission() {
        return mission;
    }

    /** By what the family may come. */
    public ReunionGround ground() {
        return new ReunionGround(protection, finalOn, keptOn);
    }

    /** Whether nobody has applied for the family yet, neither at the mission nor the client herself. */
    public boolean isToApplyFor() {
        return appliedOn == null && keptOn == null && decision == VisaDecision.OPEN && closedOn == null;
    }

    public ReunionFacts facts() {
        return new ReunionFacts(mission, appliedOn, consent, consentOn, decision, decidedOn, visaUntil, arrivesOn);
    }
}
