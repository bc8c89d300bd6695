package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.housing.ledger.entity.Finding;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import java.io.Serializable;

/**
 * Somebody who was housed, or lived in a flat of her own, on the nights that a report asks for («Zeile der Zählung»).
 *
 * @param span the nights that decide
 * @param nights how many of the nights asked for stand in the ledger
 */
public record LedgerLine(
        long personId, String person, String personNo, LedgerQuestion report, NightSpan span, long nights)
        implements Serializable {

    /** Whether she counts, and why. */
    public Finding finding() {
        return span.entry().in(report);
    }
}
