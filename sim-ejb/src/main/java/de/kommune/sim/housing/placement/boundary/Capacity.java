package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/**
 * Target and actual of a facility on a night, or of several («Soll und Ist»)..
 *
 * @param licensed so many people are allowed; zero where nobody has entered it
 * @param places all beds
 * @param closed beds that are closed that night
 * @param usable beds that people can have that night
 * @param living who have a bed and moved in
 * @param ahead for whom a bed is kept
 */
public record Capacity(long licensed, long places, long closed, long usable, long living, long ahead)
        implements Serializable {

    private static final long ALL = 100;

    public static final Capacity NONE = new Capacity(0, 0, 0, 0, 0, 0);

    public Capacity plus(Capacity other) {
        return new Capacity(
                licensed + other.licensed,
                places + other.places,
                closed + other.closed,
                usable + other.usable,
                living + other.living,
                ahead + other.ahead);
    }

    /** Beds that somebody could still have; people in beds that were closed later make none of them. */
    public long getFree() {
        return Math.max(0, usable - living - ahead);
    }

    /** How many more people live there than are allowed. */
    public long getOver() {
        return licensed == 0 ? 0 : Math.max(0, living - licensed);
    }

    /** Of the beds that can be used, so many per cent are taken, at most a hundred for the picture. */
    public long getPercent() {
        return usable == 0 ? 0 : Math.min(ALL, living * ALL / usable);
    }
}
