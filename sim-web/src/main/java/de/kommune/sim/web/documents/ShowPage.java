package de.kommune.sim.web.documents;

import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Answers with the document itself («Vorschau»), to be shown by the browser. Its kind is the one that its content has, the
 * browser may not guess another, nothing in it may run or load anything, and nothing keeps a copy.
 */
@Named("documentsShowPage")
@RequestScoped
public class ShowPage {

    @EJB
    private Documents documents;

    private long id;

    public void send() {
        Document document = documents.get(id);
        byte[] content = documents.content(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(document.getFormat().getContentType());
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", "inline");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
