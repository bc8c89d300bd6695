package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.estate.entity.SexRule;
import java.util.List;

/**
 * A room, as far as a forecast asks («Zimmer in der Vorausschau»).
 *
 * @param unitId the flat; a number of its own for a room that lies in none
 * @param most so many people at most, by area and permission; null where the beds alone decide
 * @param usual whether anybody may be put there; a sheltered room is kept for who needs it
 */
public record ForecastRoom(
        long id,
        long unitId,
        long facilityId,
        Integer most,
        SexRule sexRule,
        boolean familyOnly,
        boolean usual,
        List<Long> beds) {

    public ForecastRoom {
        beds = List.copyOf(beds);
    }
}
