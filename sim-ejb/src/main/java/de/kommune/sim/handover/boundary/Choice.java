package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.ItemKind;
import java.io.Serializable;

/**
 * Something that can go into a package («wählbares Stück»).
 *
 * @param sourceId which document, talk or note; null for a kind that there is one of
 * @param title how it is called, for the choice and in the package
 * @param about what helps to choose and never goes along, because a title stands readable; null where the title says enough
 */
public record Choice(ItemKind kind, Long sourceId, String title, String about) implements Serializable {

    /** What its title says enough of. */
    Choice(ItemKind kind, Long sourceId, String title) {
        this(kind, sourceId, title, null);
    }

    /** By which a form names it: {@code DOCUMENT-4711}. */
    public String getKey() {
        return sourceId == null ? kind.name() : kind.name() + "-" + sourceId;
    }

    /** For the choice: the title, and what it is about. */
    public String getLabel() {
        return about == null ? title : title + " (" + about + ")";
    }
}
