package de.kommune.sim.partners.entity;

/** What kind of organisation a partner is («Art des Partners»). */
public enum PartnerKind {
    /** The district's integration centre. */
    KREISINTEGRATIONSZENTRUM,
    /** Caritas, Diakonie and the other welfare organisations. */
    WELFARE,
    /** Whoever holds language and integration courses. */
    COURSE_PROVIDER,
    SCHOOL,
    KITA,
    CLUB,
    FAITH_COMMUNITY,
    DOCTOR,
    LAWYER,
    JOB_CENTRE,
    EMPLOYER,
    LANDLORD,
    AUTHORITY,
    OTHER
}
