package de.kommune.sim.authorities.entity;

/** Among whom of § 2 FlüAG the town took somebody in («Personenkreis nach § 2 FlüAG»). */
public enum ReceptionGroup {
    /** Not by an assignment that is counted. */
    NONE,
    /** § 2 Nr. 1 and 1a. */
    ASYLUM,
    /** § 2 Nr. 2. */
    TEMPORARY_PROTECTION,
    /** § 2 Nr. 3. */
    ADMISSION,
    /** § 2 Nr. 4. */
    UNAUTHORISED
}
