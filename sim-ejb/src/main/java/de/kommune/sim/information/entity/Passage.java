package de.kommune.sim.information.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of an entry that are, or may be, blacked out («Textstelle»): wherever they stand in it.
 *
 * @param blackened whether they are; a proposal that nobody followed stays with false
 */
public record Passage(String text, RedactionGround ground, boolean blackened) implements Serializable {

    public Passage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ground, "ground");
    }

    public Passage blackened(boolean now) {
        return new Passage(text, ground, now);
    }
}
