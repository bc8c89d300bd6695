package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What holds in a facility («Grenzen der Unterkunft»).
 *
 * @param open when anybody may be housed there
 * @param closures when which beds are closed
 */
public record Limits(Period open, Map<RuleKind, BigDecimal> rules, List<ClosedPlaces> closures) {

    /**
     * Beds that are closed for a time («gesperrte Plätze»).
     *
     * @param roomId null for the whole facility
     * @param placeId null for the whole room
     */
    public record ClosedPlaces(Long roomId, Long placeId, Period period) {

        boolean hits(Bedroom bed) {
            return (roomId == null || roomId == bed.roomId()) && (placeId == null || placeId == bed.placeId());
        }
    }
}
