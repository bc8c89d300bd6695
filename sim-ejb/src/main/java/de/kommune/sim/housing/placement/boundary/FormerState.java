package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.PlacementState;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What was on record about a placement for a time («früherer Stand»).
 *
 * @param reason why it was entered so; null where nobody had to say
 */
public record FormerState(PlacementState state, Period period, String by, LocalDateTime at, String reason)
        implements Serializable {}
