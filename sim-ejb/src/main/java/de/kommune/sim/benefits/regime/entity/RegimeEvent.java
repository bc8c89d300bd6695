package de.kommune.sim.benefits.regime.entity;

/** What happens in a person's life that benefits hang on and no paper on the right to stay says («Ereignis zum Leistungsregime»). */
public enum RegimeEvent {
    /** Came to Germany; from that day on the months of § 2 AsylbLG run. */
    ENTRY,
    /** Was away for so long that the months begin anew. */
    STAY_INTERRUPTED,
    /** The decision in favour of the person has become effective; the title may come later. */
    RECOGNITION,
    /** Lives on her own income or fortune. */
    OWN_INCOME,
    /** Cannot work three hours a day for the time being. */
    INCAPABLE,
    /** Has caused the length of her stay herself, against the law. */
    STAY_CAUSED,
    /** The job centre or the social office had granted benefits, until then. */
    SGB_GRANTED,
    /** Has left, or lives elsewhere. */
    DEPARTED
}
