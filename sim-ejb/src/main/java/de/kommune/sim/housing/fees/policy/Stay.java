package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import java.math.BigDecimal;

/**
 * The nights of a person in a room («Aufenthalt»), whichever bed of it.
 *
 * @param room its name within the facility
 * @param area square metres of the room
 */
public record Stay(
        long personId, long roomId, String facility, String room, FacilityKind kind, BigDecimal area, Period period) {}
