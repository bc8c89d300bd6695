package de.kommune.sim.handover.entity;

import de.kommune.sim.consents.entity.DataCategory;

/** What kind of thing lies in a package («Art des Stücks»), and which kind of details it tells. */
public enum ItemKind {
    MASTER_DATA(DataCategory.IDENTITY),
    /** Counselling periods and the five-year clock. */
    PERIODS(DataCategory.COUNSELLING),
    TASKS(DataCategory.COUNSELLING),
    DOCUMENT(DataCategory.DOCUMENTS),
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
