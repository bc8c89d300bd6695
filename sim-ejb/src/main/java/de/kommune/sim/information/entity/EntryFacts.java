package de.kommune.sim.information.entity;

import de.kommune.sim.documents.entity.FileFormat;
import java.io.Serializable;

/**
 * What an entry is, without what it says («Angaben zum Eintrag»).
 *
 * @param keeper who alone may look at it: the author of a closed note; null for everything else
 * @param sourceId of the note or document; null for everything else
 * @param format of a document; null for everything else
 */
public record EntryFacts(Section section, String keeper, Long sourceId, FileFormat format) implements Serializable {

    public static EntryFacts of(Section section) {
        return new EntryFacts(section, null, null, null);
    }

    public boolean isFile() {
        return format != null;
    }
}
