package de.kommune.sim.documents.entity;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one says about a document («Angaben zum Dokument»).
 *
 * @param validUntil its last day; null where it has none
 */
public record DocumentFacts(DocumentType type, String title, LocalDate receivedOn, LocalDate validUntil) {

    public DocumentFacts {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(receivedOn, "receivedOn");
        if (title == null || title.isBlank()) {
            throw new BusinessException("documents.withoutTitle");
        }
        title = title.strip();
    }
}
