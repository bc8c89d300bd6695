package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.PlacementState;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who has a bed on a night («Bewohnerin im Plan»). */
public record Guest(long placeId, long placementId, long personId, String name, PlacementState state, Period period)
        implements Serializable {

    /** As they fit on a bed: the first letters of the first two words of the name. */
    public String getInitials() {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
