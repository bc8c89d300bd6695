package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.persons.entity.Sex;
import java.util.Collection;

/** Who needs places together («Haushaltsform»). */
public enum HouseholdShape {
    MAN_ALONE(1),
    WOMAN_ALONE(1),
    /** Of neither sex, or nobody has asked yet: shares no room in a forecast. */
    ALONE(1),
    TWO(2),
    THREE_OR_FOUR(4),
    FIVE_OR_MORE(6);

    private static final int LARGEST_MIDDLE = 4;

    private final int expectedSize;

    HouseholdShape(int expectedSize) {
        this.expectedSize = expectedSize;
    }

    /** The shape of a household of these people. */
    public static HouseholdShape of(Collection<Sex> household) {
        if (household.size() == 1) {
            return switch (household.iterator().next()) {
                case MALE -> MAN_ALONE;
                case FEMALE -> WOMAN_ALONE;
                default -> ALONE;
            };
        }
        if (household.size() == 2) {
            return TWO;
        }
        return household.size() <= LARGEST_MIDDLE ? THREE_OR_FOUR : FIVE_OR_MORE;
    }

    /** So many people a household of this shape is reckoned with that nobody knows yet. */
    public int expectedSize() {
        return expectedSize;
    }

    public boolean isAlone() {
        return expectedSize == 1;
    }
}
