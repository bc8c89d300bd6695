package de.kommune.sim.volunteering.requests.entity;

/** Why somebody is not proposed for a request («Ausschluss»). */
public enum Exclusion {
    /** Has not begun, or rests. */
    NOT_ACTIVE,
    /** It is with minors, and no certificate clears her on the first day. */
    NO_CLEARANCE,
    LANGUAGE,
    /** The client asks for a woman or a man, and she is not, or has not said. */
    GENDER,
    NO_COMMON_TIME,
    /** Has as many engagements as she would. */
    FULL,
    /** The client did not want her. */
    DECLINED
}
