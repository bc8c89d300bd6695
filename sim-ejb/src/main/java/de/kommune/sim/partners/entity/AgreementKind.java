package de.kommune.sim.partners.entity;

/** What was agreed with a partner («Art der Vereinbarung»). */
public enum AgreementKind {
    /** How both work together. */
    COOPERATION,
    /** The partner processes data for the town (Art. 28 DSGVO). */
    PROCESSING,
    /** Both answer for the data together (Art. 26 DSGVO). */
    JOINT_CONTROL,
    FUNDING,
    OTHER
}
