package de.kommune.sim.documents.boundary;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A document to be added («neues Dokument»).
 *
 * @param validUntil its last day; null where it has none
 * @param requestToken of the form, so that sending it twice adds it once
 */
public record NewDocument(
        String typeCode,
        String title,
        LocalDate receivedOn,
        LocalDate validUntil,
        byte[] content,
        String requestToken) {

    public NewDocument {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Two forms are never the same request. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NewDocument that
                && requestToken.equals(that.requestToken)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return requestToken.hashCode();
    }
}
