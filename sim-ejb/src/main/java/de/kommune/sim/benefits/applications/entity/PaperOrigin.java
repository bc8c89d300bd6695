package de.kommune.sim.benefits.applications.entity;

/** How an application came («Weg des Antrags»). */
public enum PaperOrigin {
    /** The client handed it in; with whose help stands nowhere on this side. */
    CLIENT,
    /** It was taken down at the counter of section 50-2. */
    COUNTER
}
