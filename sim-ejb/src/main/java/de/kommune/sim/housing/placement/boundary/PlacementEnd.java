package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.housing.placement.entity.EndReason;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a placement is to end («Ende der Belegung»).
 *
 * @param why needed where nights that have passed are concerned
 * @param knowing whether the clerk has read that a child stays behind alone, where one does
 */
public record PlacementEnd(LocalDate lastNight, EndReason reason, String why, boolean knowing) implements Serializable {

    /** Where nobody is left behind. */
    public PlacementEnd(LocalDate lastNight, EndReason reason, String why) {
        this(lastNight, reason, why, false);
    }
}
