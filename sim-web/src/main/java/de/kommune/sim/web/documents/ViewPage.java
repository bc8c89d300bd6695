package de.kommune.sim.web.documents;

import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.DocumentType;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One paper of a case («Dokument»): looking at it, saying anew what it is, taking it out. */
@Named("documentsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Documents documents;

    private long id;
    private Document document;
    private List<DocumentType> types;
    private DocumentForm form;
    private String reason;
    private boolean mayChange;

    public void open() {
        document = documents.get(id);
        mayChange = documents.mayChange(id);
        types = documents.types();
        form = new DocumentForm(document);
    }

    public void download() {
        Download.send(fileName(), document.getFormat().getContentType(), documents.content(id));
    }

    public String save() {
        documents.describe(
                id, document.getVersion(), form.getType(), form.getTitle(), form.getReceivedOn(), form.getValidUntil());
        Notices.info("documents.view.saved");
        return "/documents/view?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        documents.withdraw(id, reason);
        Notices.info("documents.view.withdrawn");
        return "/documents/list?faces-redirect=true&id=" + document.getSimCase().getId();
    }

    private String fileName() {
        return document.getTitle().replaceAll("[^\\p{L}\\p{N} ._-]", "_") + "."
                + document.getFormat().getSuffix();
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Document getDocument() {
        return document;
    }

    public List<DocumentType> getTypes() {
        return types;
    }

    public DocumentForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
