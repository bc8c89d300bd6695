package de.kommune.sim.web.documents;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.documents.entity.DocumentRule;
import de.kommune.sim.documents.entity.DocumentType;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.web.shell.Upload;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The papers of a case («Dokumente»): all of them, and adding one from the disk or the camera. */
@Named("documentsListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Documents documents;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();

    private long id;
    private SimCase simCase;
    private List<Document> all;
    private List<DocumentType> types;
    private DocumentRule rule;
    private DocumentForm form;
    private transient Part file;

    public void open() {
        simCase = cases.get(id).simCase();
        all = documents.ofCase(id);
        types = documents.types();
        rule = documents.rule();
        form = new DocumentForm(LocalDate.now(clock));
    }

    public String add() {
        documents.add(
                id,
                new NewDocument(
                        form.getType(), form.getTitle(), form.getReceivedOn(), form.getValidUntil(), content(), token));
        Notices.info("documents.list.added");
        return "/documents/list?faces-redirect=true&id=" + id;
    }

    /** Asks for the size before it is read, so that a huge file never lies in memory. */
    private byte[] content() {
        if (Upload.given(file).getSize() > rule.getMaxBytes()) {
            throw new BusinessException("documents.tooLarge", rule.getMaxMegabytes());
        }
        try (InputStream in = file.getInputStream()) {
            byte[] content = in.readAllBytes();
            file.delete();
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the browser offers to choose; the boundary looks at the content. */
    public String getAccept() {
        return rule.getFormats().stream()
                .map(FileFormat::getContentType)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** «PDF, JPEG, PNG». */
    public String getFormats() {
        return rule.getFormats().stream().sorted().map(FileFormat::name).collect(Collectors.joining(", "));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<Document> getAll() {
        return all;
    }

    public List<DocumentType> getTypes() {
        return types;
    }

    public DocumentRule getRule() {
        return rule;
    }

    public DocumentForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
