package de.kommune.sim.documents.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the documents lie under seal («Siegel der Dokumente»), and the key by which a content is known again. */
@Dependent
class DocumentSeals {

    @Produces
    static final SealedTable CONTENT = new SealedTable("document_chunk", "document_id", "chunk_no");

    @Produces
    static final SealedTable DIGEST_KEY = new SealedTable("document_digest_key", "id");
}
