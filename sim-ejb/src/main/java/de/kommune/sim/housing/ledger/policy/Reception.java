package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import java.time.LocalDate;

/**
 * That an authority assigned somebody to the town («Aufnahme»).
 *
 * @param arrivedOn null while nobody entered it
 */
public record Reception(ReceptionGroup group, LocalDate arrivedOn) {

    /** Whether it holds on that night; without a day of arrival it always does. */
    boolean holdsOn(LocalDate night) {
        return arrivedOn == null || !night.isBefore(arrivedOn);
    }
}
