package de.kommune.sim.volunteering.recognition.entity;

import java.io.Serializable;

/**
 * How many helped in one way, and for how long («Zahl zur Hilfe»).
 *
 * @param kind null for all kinds together
 * @param volunteers null where it is too small to be told, as are the minutes then
 */
public record HelpFigure(HelpKind kind, Long volunteers, Long minutes) implements Serializable {

    /** The same, with nothing told. */
    public HelpFigure hidden() {
        return new HelpFigure(kind, null, null);
    }
}
