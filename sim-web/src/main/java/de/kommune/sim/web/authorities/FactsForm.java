package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.LetterContent;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of what the authority wrote («Formular der Zuweisung»). */
public class FactsForm implements Serializable {

    private String basisCode;
    private String orderRef;
    private LocalDate announcedOn;
    private LocalDate arrivalPlanned;

    FactsForm(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    FactsForm(AssignmentFacts facts) {
        basisCode = facts.basisCode();
        orderRef = facts.orderRef();
        announcedOn = facts.announcedOn();
        arrivalPlanned = facts.arrivalPlanned();
    }

    /** Puts in what a letter says; what it does not say stays as it was. */
    void take(LetterContent letter) {
        basisCode = letter.basisCode() == null ? basisCode : letter.basisCode();
        orderRef = letter.orderRef() == null ? orderRef : letter.orderRef();
        announcedOn = letter.announcedOn() == null ? announcedOn : letter.announcedOn();
        arrivalPlanned = letter.arrivalPlanned() == null ? arrivalPlanned : letter.arrivalPlanned();
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(basisCode, orderRef, announcedOn, arrivalPlanned);
    }

    public String getBasisCode() {
        return basisCode;
    }

    public void setBasisCode(String basisCode) {
        this.basisCode = basisCode;
    }

    public String getOrderRef() {
        return orderRef;
    }

    public void setOrderRef(String orderRef) {
        this.orderRef = orderRef;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public LocalDate getArrivalPlanned() {
        return arrivalPlanned;
    }

    public void setArrivalPlanned(LocalDate arrivalPlanned) {
        this.arrivalPlanned = arrivalPlanned;
    }
}
