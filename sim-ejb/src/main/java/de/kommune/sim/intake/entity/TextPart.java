package de.kommune.sim.intake.entity;

/** Which of a request's sealed texts it is («Teil der Anfrage»). */
public enum TextPart {
    /** What the person needs, in a sentence. */
    NEED,
    /** What was answered, or why it was declined, in words. */
    OUTCOME
}
