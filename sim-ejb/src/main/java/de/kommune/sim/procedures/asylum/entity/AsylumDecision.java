package de.kommune.sim.procedures.asylum.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision of the Federal Office («Bescheid»), as a vector: what it says on each kind of protection, why it refuses, and how it
 * came to the client. Filled in by a form; the procedure takes and hands out copies.
 */
@Embeddable
public class AsylumDecision implements Serializable {

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 11)
    private Finding asylum = Finding.NOT_DECIDED;

    @Enumerated(EnumType.STRING)
    @Column(length = 11)
    private Finding refugee = Finding.NOT_DECIDED;

    @Enumerated(EnumType.STRING)
    @Column(length = 11)
    private Finding subsidiary = Finding.NOT_DECIDED;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_removal_5", length = 11)
    private Finding noRemoval5 = Finding.NOT_DECIDED;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_removal_7", length = 11)
    private Finding noRemoval7 = Finding.NOT_DECIDED;

    @Column(name = "for_family")
    private boolean forFamily;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private AsylumRefusal refusal;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "told_until")
    private LocalDate toldUntil;

    @Column(name = "without_instructions")
    private boolean withoutInstructions;

    public AsylumDecision copy() {
        AsylumDecision copy = new AsylumDecision();
        copy.decidedOn = decidedOn;
        copy.asylum = known(asylum);
        copy.refugee = known(refugee);
        copy.subsidiary = known(subsidiary);
        copy.noRemoval5 = known(noRemoval5);
        copy.noRemoval7 = known(noRemoval7);
        copy.forFamily = forFamily;
        copy.refusal = refusal;
        copy.servedOn = servedOn;
        copy.postedOn = postedOn;
        copy.toldUntil = toldUntil;
        copy.withoutInstructions = withoutInstructions;
        return copy;
    }

    private static Finding known(Finding finding) {
        return finding == null ? Finding.NOT_DECIDED : finding;
    }

    /** Asylum and protection, about which nothing is said where an application was not looked into. */
    public List<Finding> protection() {
        return List.of(known(asylum), known(refugee), known(subsidiary));
    }

    public List<Finding> removal() {
        return List.of(known(noRemoval5), known(noRemoval7));
    }

    /**
     * Whether asylum or the status of a refugee is granted: an action for the rest is possible, and nothing follows from it (§ 2 AsylG, § 25
     * Abs. 1 und 2 AufenthG).
     */
    public boolean isRecognised() {
        return asylum == Finding.GRANTED || refugee == Finding.GRANTED;
    }

    /** The first day from which the client has it, or the law presumes so; null where nobody knows either. */
    public LocalDate arrival() {
        return servedOn == null ? postedOn : servedOn;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** Art. 16a GG. */
    public Finding getAsylum() {
        return asylum;
    }

    public void setAsylum(Finding asylum) {
        this.asylum = asylum;
    }

    /** § 3 AsylG. */
    public Finding getRefugee() {
        return refugee;
    }

    public void setRefugee(Finding refugee) {
        this.refugee = refugee;
    }

    /** § 4 AsylG. */
    public Finding getSubsidiary() {
        return subsidiary;
    }

    public void setSubsidiary(Finding subsidiary) {
        this.subsidiary = subsidiary;
    }

    /** § 60 Abs. 5 AufenthG. */
    public Finding getNoRemoval5() {
        return noRemoval5;
    }

    public void setNoRemoval5(Finding noRemoval5) {
        this.noRemoval5 = noRemoval5;
    }

    /** § 60 Abs. 7 AufenthG. */
    public Finding getNoRemoval7() {
        return noRemoval7;
    }

    public void setNoRemoval7(Finding noRemoval7) {
        this.noRemoval7 = noRemoval7;
    }

    /** Whether it is granted because a relative has it («Familienasyl», § 26 AsylG). */
    public boolean isForFamily() {
        return forFamily;
    }

    public void setForFamily(boolean forFamily) {
        this.forFamily = forFamily;
    }

    /** Null where nothing was refused. */
    public AsylumRefusal getRefusal() {
        return refusal;
    }

    public void setRefusal(AsylumRefusal refusal) {
        this.refusal = refusal;
    }

    /** On which the client got it, as the yellow envelope or the receipt says; goes before the day of posting. */
    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    /** The last day by the instructions in the decision; goes before what was reckoned. Null where it is the same. */
    public LocalDate getToldUntil() {
        return toldUntil;
    }

    public void setToldUntil(LocalDate toldUntil) {
        this.toldUntil = toldUntil;
    }

    /** Whether the instructions on remedies are missing or wrong: the time is longer then. */
    public boolean isWithoutInstructions() {
        return withoutInstructions;
    }

    public void setWithoutInstructions(boolean withoutInstructions) {
        this.withoutInstructions = withoutInstructions;
    }
}
