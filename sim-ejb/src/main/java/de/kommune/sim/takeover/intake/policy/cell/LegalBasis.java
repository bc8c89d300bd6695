package de.kommune.sim.takeover.intake.policy.cell;

/** On what a row may be taken over («Rechtsgrundlage»), from the column of the consent. */
public enum LegalBasis {
    /** The person agreed: everything. */
    CONSENT,
    /** The person agreed to master data: no counselling content, no free text. */
    MASTER_DATA_ONLY,
    /** No agreement: quarantine, identity only. */
    NONE
}
