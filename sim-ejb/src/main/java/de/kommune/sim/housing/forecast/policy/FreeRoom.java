package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.persons.entity.Sex;
import java.util.Set;

/**
 * A room with free beds on a night («freies Zimmer»).
 *
 * @param beds so many are free, within what the room allows
 * @param inside the sexes of who lives there; empty for an empty room
 */
record FreeRoom(ForecastRoom room, int beds, Set<Sex> inside) {

    boolean isEmpty() {
        return inside.isEmpty();
    }

    /** A family is reckoned with an empty room that anybody may live in. */
    boolean takesFamily() {
        return isEmpty() && room.sexRule() == SexRule.ANYBODY;
    }

    /** Somebody alone goes to others of the same sex; who has neither, to an empty room. */
    boolean takesAlone(Sex sex) {
        boolean alike = switch (sex) {
            case MALE -> !inside.contains(Sex.FEMALE);
            case FEMALE -> !inside.contains(Sex.MALE);
            default -> isEmpty();
        };
        return alike && !room.familyOnly() && room.sexRule().allows(sex);
    }

    /** Whether only people of one sex may come: such rooms are filled before empty ones that a family could have. */
    boolean isForAloneOnly() {
        return !takesFamily();
    }
}
