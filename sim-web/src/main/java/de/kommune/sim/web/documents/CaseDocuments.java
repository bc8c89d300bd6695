package de.kommune.sim.web.documents;

import de.kommune.sim.access.Permission;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.web.cases.CaseShown;
import de.kommune.sim.web.shell.Shell;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The papers of a case as the case's page shows them («Dokumente des Falls»); read once a request. */
@Named
@RequestScoped
public class CaseDocuments {

    private static final int SHOWN = 5;

    private final Map<Long, List<Document>> read = new HashMap<>();

    @Inject
    private Shell shell;

    @EJB
    private Documents documents;

    void open(@Observes CaseShown shown) {
        if (shell.may(Permission.DOCUMENT_READ.name())) {
            kept(shown.caseId());
        }
    }

    /** Those that expire first, then the others. */
    public List<Document> first(long caseId) {
        return kept(caseId).stream()
                .sorted(Comparator.comparing(Document::getValidUntil, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
    }

    public int count(long caseId) {
        return kept(caseId).size();
    }

    private List<Document> kept(long caseId) {
        return read.computeIfAbsent(
                caseId,
                id -> documents.ofCase(id).stream()
                        .filter(document -> !document.isWithdrawn())
                        .toList());
    }
}
