package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whose turn it is to come, or to leave («Reihenfolge der Haushaltsformen»), so that after any number of people the shapes stand as near
 * to their shares as whole people can, and one more person never makes another shape smaller.
 */
final class ShapeTurns {

    private final Map<HouseholdShape, Integer> credit = new EnumMap<>(HouseholdShape.class);

    /** @param shares not negative, and not all of them zero */
    HouseholdShape next(Map<HouseholdShape, Integer> shares) {
        int whole = shares.values().stream().mapToInt(Integer::intValue).sum();
        shares.forEach((shape, share) -> credit.merge(shape, share, Integer::sum));
        HouseholdShape turn = null;
        for (HouseholdShape shape : HouseholdShape.values()) {
            if (shares.getOrDefault(shape, 0) > 0 && (turn == null || credit.get(shape) > credit.get(turn))) {
                turn = shape;
            }
        }
        if (turn == null) {
            throw new IllegalArgumentException("Shares of nothing: " + shares);
        }
        credit.merge(turn, -whole, Integer::sum);
        return turn;
    }
}
