package de.kommune.sim.web.documents;

import de.kommune.sim.documents.entity.Document;
import java.io.Serializable;
import java.time.LocalDate;

/** What one says about a document: the part that adding and describing share. */
public class DocumentForm implements Serializable {

    private String type;
    private String title;
    private LocalDate receivedOn;
    private LocalDate validUntil;

    /** An empty form that begins with today. */
    DocumentForm(LocalDate today) {
        receivedOn = today;
    }

    /** What is known of it so far. */
    DocumentForm(Document document) {
        type = document.getType().getCode();
        title = document.getTitle();
        receivedOn = document.getReceivedOn();
        validUntil = document.getValidUntil();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
