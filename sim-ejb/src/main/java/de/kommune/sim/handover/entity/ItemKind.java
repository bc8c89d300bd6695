package de.kommune.sim.handover.entity;

import de.kommune.sim.consents.entity.DataCategory;
import java.util.Set;

/** What kind of thing lies in a package («Art des Stücks»), and which kinds of details it tells: a consent has to name all of them. */
public enum ItemKind {
    MASTER_DATA(DataCategory.IDENTITY),
    /** With whom somebody lives. */
    HOUSEHOLD(DataCategory.FAMILY),
    /** Counselling periods and the five-year clock. */
    PERIODS(DataCategory.COUNSELLING),
    TASKS(DataCategory.COUNSELLING),
    /** Goals and how far each is reached. */
    GOALS(DataCategory.COUNSELLING),
    /** When and about what somebody was counselled, without a word of what was said. */
    TALKS(DataCategory.COUNSELLING),
    DOCUMENT(DataCategory.DOCUMENTS),
    /** What was said in a single talk; like a note, chosen one by one. It begins with when and about what it was. */
    TALK(DataCategory.COUNSELLING, DataCategory.NOTES),
    /** A single note; only where the client agreed to notes, and chosen one by one. */
    NOTE(DataCategory.NOTES),
    /** Why the client is handed over, in the counsellor's words to the ASD. */
    LETTER(DataCategory.IDENTITY);

    private final Set<DataCategory> categories;

    ItemKind(DataCategory... categories) {
        this.categories = Set.of(categories);
    }

    public Set<DataCategory> getCategories() {
        return categories;
    }
}
