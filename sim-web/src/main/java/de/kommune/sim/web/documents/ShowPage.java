package de.kommune.sim.web.documents;

import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.web.shell.Preview;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Answers with the document itself («Vorschau»), as the kind that its content has. */
@Named("documentsShowPage")
@RequestScoped
public class ShowPage {

    @EJB
    private Documents documents;

    private long id;

    public void send() {
        Document document = documents.get(id);
        Preview.send(document.getFormat().getContentType(), documents.content(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
