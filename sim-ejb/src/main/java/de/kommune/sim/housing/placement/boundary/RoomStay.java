package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.PlacementState;
import java.io.Serializable;

/** That somebody has a bed of a room for some nights («Belegung im Zeitstrahl»). */
public record RoomStay(
        long placementId, long bedId, int placeNo, long personId, String name, PlacementState state, Period period)
        implements Serializable {}
