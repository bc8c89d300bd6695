package de.kommune.sim.web.reunion;

import de.kommune.sim.procedures.reunion.entity.AuthorityConsent;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import de.kommune.sim.procedures.reunion.entity.VisaDecision;
import java.io.Serializable;
import java.time.LocalDate;

/** The form about what others said of a reunion («Stand»). */
public class StandForm implements Serializable {

    private String mission;
    private LocalDate appliedOn;
    private AuthorityConsent consent;
    private LocalDate consentOn;
    private VisaDecision decision;
    private LocalDate decidedOn;
    private LocalDate visaUntil;
    private LocalDate arrivesOn;

    StandForm(ReunionFacts facts) {
        mission = facts.mission();
        appliedOn = facts.appliedOn();
        consent = facts.consent();
        consentOn = facts.consentOn();
        decision = facts.decision();
        decidedOn = facts.decidedOn();
        visaUntil = facts.visaUntil();
        arrivesOn = facts.arrivesOn();
    }

    ReunionFacts facts() {
        return new ReunionFacts(mission, appliedOn, consent, consentOn, decision, decidedOn, visaUntil, arrivesOn);
    }

    public AuthorityConsent[] getConsents() {
        return AuthorityConsent.values();
    }

    public VisaDecision[] getDecisions() {
        return VisaDecision.values();
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public AuthorityConsent getConsent() {
        return consent;
    }

    public void setConsent(AuthorityConsent consent) {
        this.consent = consent;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public VisaDecision getDecision() {
        return decision;
    }

    public void setDecision(VisaDecision decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getVisaUntil() {
        return visaUntil;
    }

    public void setVisaUntil(LocalDate visaUntil) {
        this.visaUntil = visaUntil;
    }

    public LocalDate getArrivesOn() {
        return arrivesOn;
    }

    public void setArrivesOn(LocalDate arrivesOn) {
        this.arrivesOn = arrivesOn;
    }
}
