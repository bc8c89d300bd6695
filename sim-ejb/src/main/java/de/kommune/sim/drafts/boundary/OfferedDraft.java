package de.kommune.sim.drafts.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A draft that its author may take up again («angebotener Entwurf»).
 *
 * @param subjectId the record that the form was about; 0 for none
 * @param content as the form's page wrote it down
 */
public record OfferedDraft(long subjectId, LocalDateTime keptAt, String content) implements Serializable {}
