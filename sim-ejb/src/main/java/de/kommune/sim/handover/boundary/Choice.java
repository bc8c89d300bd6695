package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.ItemKind;
import java.io.Serializable;

/**
 * Something that can go into a package («wählbares Stück»).
 *
 * @param sourceId which document, talk or note; null for a kind that there is one of
 * @param title how it is called, for the choice and in the package
 */
public record Choice(ItemKind kind, Long sourceId, String title) implements Serializable {

    /** By which a form names it: {@code DOCUMENT-4711}. */
    public String getKey() {
        return sourceId == null ? kind.name() : kind.name() + "-" + sourceId;
    }
}
