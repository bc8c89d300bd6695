package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/**
 * How many people have a bed of a facility on a night («Ist einer Nacht»).
 *
 * @param living who live there
 * @param ahead for whom a bed is only kept
 */
public record Occupied(long living, long ahead) implements Serializable {

    public static final Occupied NOBODY = new Occupied(0, 0);

    Occupied plus(Occupied other) {
        return new Occupied(living + other.living, ahead + other.ahead);
    }
}
