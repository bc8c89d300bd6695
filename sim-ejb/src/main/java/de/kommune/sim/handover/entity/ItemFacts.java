package de.kommune.sim.handover.entity;

import de.kommune.sim.documents.entity.FileFormat;
import java.io.Serializable;

/**
 * What one thing in a package is («Angaben zum Stück»).
 *
 * @param format of a document; null for a text
 */
public record ItemFacts(ItemKind kind, String title, FileFormat format) implements Serializable {

    private static final int LONGEST = 200;

    public ItemFacts {
        title = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    public boolean isText() {
        return format == null;
    }
}
