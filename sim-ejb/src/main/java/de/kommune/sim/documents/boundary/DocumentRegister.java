package de.kommune.sim.documents.boundary;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.documents.entity.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The documents of a case for features that hand copies on («Dokumentenverzeichnis»). Has no guard of its own; whoever uses it has
 * asked for its own permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DocumentContent content;

    /** The documents that were not withdrawn, the latest first. */
    public List<Document> ofCase(long caseId) {
        return em.createQuery(
                        "select d from Document d join fetch d.type where d.simCase.id = :case"
                                + " and d.withdrawnAt is null order by d.receivedOn desc, d.id desc",
                        Document.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The whole content of a document that was not withdrawn. */
    public byte[] content(long documentId) {
        Document document = em.find(Document.class, documentId);
        if (document == null || document.isWithdrawn()) {
            throw new NotFoundException();
        }
        return content.read(documentId);
    }
}
