package de.kommune.sim.consents.entity;

/** What kind of office or person details go to («Art der Empfängerin oder des Empfängers»). */
public enum RecipientKind {
    /** Section 50-2 of this town: benefits and housing. */
    OFFICE_50_2,
    /** The general social service (ASD). */
    ASD,
    JOB_CENTRE,
    IMMIGRATION_OFFICE,
    /** The town's coordination of volunteers. */
    VOLUNTEERS,
    /** School or Kita; which one is said by name. */
    SCHOOL,
    /** Doctor, clinic or therapist; which one is said by name. */
    DOCTOR,
    /** Lawyer; which one is said by name. */
    LAWYER,
    /** Landlord or landlady; which one is said by name. */
    LANDLORD,
    /** Anybody else, by name. */
    OTHER;

    /** Whether there are several of the kind, so that a consent has to say which. */
    public boolean isNamed() {
        return ordinal() >= SCHOOL.ordinal();
    }
}
