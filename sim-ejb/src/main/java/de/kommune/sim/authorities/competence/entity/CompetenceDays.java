package de.kommune.sim.authorities.competence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that matter for who decides, and until when one can answer («Tage zur Angelegenheit»); each may be null where
 * nobody knows it, or where it has not come.
 *
 * @param filedOn when it was applied for
 * @param firstTitleOn from when the first right to stay is
 * @param postedOn when the authority posted its decision
 * @param receivedOn when it was received, where that is known; counts before the day that the law presumes
 */
public record CompetenceDays(LocalDate filedOn, LocalDate firstTitleOn, LocalDate postedOn, LocalDate receivedOn)
        implements Serializable {

    /** Nothing is known yet. */
    public static final CompetenceDays NONE = new CompetenceDays(null, null, null, null);

    /** The same, with the day of receipt that the law presumes where nobody knows the true one. */
    public CompetenceDays receivedBy(LocalDate presumed) {
        return receivedOn == null ? new CompetenceDays(filedOn, firstTitleOn, postedOn, presumed) : this;
    }

    /** The day whose law counts; null where it is not known. */
    public LocalDate governing(GoverningDay by) {
        return switch (by) {
            case FILED -> filedOn;
            case RECEIVED -> receivedOn;
            case FIRST_TITLE -> firstTitleOn;
        };
    }
}
