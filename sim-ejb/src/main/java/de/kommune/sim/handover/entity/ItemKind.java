package de.kommune.sim.handover.entity;

import de.kommune.sim.consents.entity.DataCategory;

/** What kind of thing lies in a package («Art des Stücks»), and which kind of details it tells. */
public enum ItemKind {
    MASTER_DATA(DataCategory.IDENTITY),
    /** Counselling periods and the five-year clock. */
    PERIODS(DataCategory.COUNSELLING),
    TASKS(DataCategory.COUNSELLING),
    /** Goals and how far each is reached. */
    GOALS(DataCategory.COUNSELLING),
    /** When and about what somebody was counselled, without a word of what was said. */
    TALKS(DataCategory.COUNSELLING),
    DOCUMENT(DataCategory.DOCUMENTS),
    /** What was said in a single talk; like a note, chosen one by one. */
    TALK(DataCategory.NOTES),
    /** A single note; only where the client agreed to notes, and chosen one by one. */
    NOTE(DataCategory.NOTES),
    /** Why the client is handed over, in the counsellor's words to the ASD. */
    LETTER(DataCategory.IDENTITY);

    private final DataCategory category;

    ItemKind(DataCategory category) {
        this.category = category;
    }

    public DataCategory getCategory() {
        return category;
    }
}
