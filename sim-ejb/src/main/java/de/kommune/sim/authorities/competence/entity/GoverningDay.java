package de.kommune.sim.authorities.competence.entity;

/** By the law of which day a matter is judged («maßgeblicher Tag»). */
public enum GoverningDay {
    /** On which it was applied for: asylum law changed on 12 June 2026 for applications from that day on. */
    FILED,
    /** On which the decision was received. */
    RECEIVED,
    /** From which the first right to stay is: benefits of people from Ukraine changed for titles after 31 March 2025. */
    FIRST_TITLE
}
