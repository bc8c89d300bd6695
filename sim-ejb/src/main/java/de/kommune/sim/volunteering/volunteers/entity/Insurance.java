package de.kommune.sim.volunteering.volunteers.entity;

/** Under what a volunteer is insured against accidents and liability («Versicherungsgruppe»). */
public enum Insurance {
    /** By order of the town: § 2 (1) no. 10 a SGB VII. */
    TOWN,
    /** By the contract of the state for volunteers. */
    STATE,
    /** By the association that sends her. */
    ASSOCIATION
}
