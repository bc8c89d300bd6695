package de.kommune.sim.cases.notes.entity;

/** Where a note comes from («Herkunft der Notiz»). */
public enum NoteSource {
    /** A counsellor wrote it. */
    COUNSELLING,
    /** It stood as free text in a list of the former contractor, and a reviewer let it stay. */
    TAKEOVER
}
