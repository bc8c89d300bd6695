package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.procedures.residence.entity.StatusChange;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import java.io.Serializable;

/**
 * A stretch of a client's timeline («Zeile der Zeitleiste»).
 *
 * @param id null for a time of which nothing is on record
 * @param issued whether an authority issues such a right
 * @param words as the paper calls it; null for a time of which nothing is on record
 */
public record StatusLine(
        Long id,
        int version,
        String words,
        String source,
        boolean issued,
        Period period,
        StatusFacts facts,
        StatusChange change)
        implements Serializable {

    /** Nothing is on record for that time. */
    public boolean isGap() {
        return id == null;
    }

    /** Taken down before the issuing authority was asked for. */
    public boolean isIssuerMissing() {
        return issued && facts != null && facts.issuer() == null;
    }
}
