package de.kommune.sim.housing.keys.policy;

import java.io.Serializable;
import java.util.Collection;

/**
 * What a key opens («Schließung»).
 *
 * @param unitId null for a key of a room or of the house
 * @param roomId null for a key of a flat or of the house
 */
public record KeyLock(long facilityId, Long unitId, Long roomId) implements Serializable {

    /** Whether somebody who lives there has a use for the key. */
    public boolean isNeededAt(KeyHome home) {
        return facilityId == home.facilityId()
                && (unitId == null || unitId == home.unitId())
                && (roomId == null || roomId == home.roomId());
    }

    /** Whether this person lives behind it. */
    public boolean isNeededBy(long personId, Collection<KeyHome> homes) {
        return homes.stream().anyMatch(home -> home.personId() == personId && isNeededAt(home));
    }
}
