package de.kommune.sim.takeover.entity;

/**
 * What the consent column of a row allows («Rechtsgrundlage der Zeile»), from the least to the most. What each basis
 * lets into the register stands in docs/adr/0004-takeover-legal-basis.md.
 */
public enum RowBasis {
    /** No consent: identity only, in quarantine. */
    NONE,
    /** Master data and the dates of the counselling, no content. */
    MASTER_DATA_ONLY,
    /** Everything, free text sealed. */
    CONSENT;

    /** Whether the first and last day of the counselling may be kept, which is what the five-year clock needs. */
    public boolean allowsPeriods() {
        return this != NONE;
    }
}
