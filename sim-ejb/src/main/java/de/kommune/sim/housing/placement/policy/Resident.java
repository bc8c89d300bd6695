package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;

/**
 * Somebody who has, or is to have, a bed («Bewohner»), as far as the rules ask.
 *
 * @param household whom the person belongs to; a negative number of its own for somebody alone
 * @param bornOn null where it is not known: then the person counts as grown up
 */
public record Resident(
        long personId,
        long household,
        Sex sex,
        LocalDate bornOn,
        boolean needsProtection,
        long placeId,
        Period period) {

    private static final int OF_AGE = 18;

    boolean isThereOn(LocalDate night) {
        return period.contains(night);
    }

    boolean isMinorOn(LocalDate night) {
        return bornOn != null && bornOn.plusYears(OF_AGE).isAfter(night);
    }

    boolean isFamilyOf(Resident other) {
        return household == other.household;
    }
}
