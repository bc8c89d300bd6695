package de.kommune.sim.cases.notes.entity;

/** Who may read a note («Vertraulichkeitsstufe»), from open to closed. */
public enum NoteLevel {
    /** The whole counselling team. */
    TEAM,
    /** Who wrote it, and who stands in for that person. */
    AUTHOR_AND_DEPUTY,
    /** Who wrote it, nobody else (§ 203 StGB; knowledge about third people). */
    SEALED;

    /** Whether this level lets fewer people read than that one. */
    public boolean isStricterThan(NoteLevel other) {
        return compareTo(other) > 0;
    }
}
