package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import java.time.LocalDate;

/**
 * That beds are closed for a time («bekannte Sperre»).
 *
 * @param roomId null for the whole facility
 * @param placeId null for the whole room
 */
public record KnownClosure(long facilityId, Long roomId, Long placeId, Period period) {

    boolean closes(ForecastRoom room, long bed, LocalDate night) {
        return period.contains(night)
                && facilityId == room.facilityId()
                && (roomId == null || roomId == room.id())
                && (placeId == null || placeId == bed);
    }
}
