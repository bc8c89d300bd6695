package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Of a hundred people who come, how many belong to a household of which shape («Zusammensetzung»). */
public record ShapeMix(int menAlone, int womenAlone, int two, int threeOrFour, int fiveOrMore) implements Serializable {

    private static final int ALL = 100;

    /** Refuses shares that are not those of a whole. */
    void check() {
        boolean negative =
                IntStream.of(menAlone, womenAlone, two, threeOrFour, fiveOrMore).anyMatch(share -> share < 0);
        int sum = menAlone + womenAlone + two + threeOrFour + fiveOrMore;
        if (negative || sum != ALL) {
            throw new BusinessException("housing.forecastMix", sum);
        }
    }

    public Map<HouseholdShape, Integer> shares() {
        Map<HouseholdShape, Integer> shares = new EnumMap<>(HouseholdShape.class);
        shares.put(HouseholdShape.MAN_ALONE, menAlone);
        shares.put(HouseholdShape.WOMAN_ALONE, womenAlone);
        shares.put(HouseholdShape.TWO, two);
        shares.put(HouseholdShape.THREE_OR_FOUR, threeOrFour);
        shares.put(HouseholdShape.FIVE_OR_MORE, fiveOrMore);
        return shares;
    }
}
