package de.kommune.sim.housing.keys.boundary;

import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.keys.entity.KeyState;
import de.kommune.sim.housing.keys.policy.KeyLock;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A key of a facility («Schlüssel in der Liste»).
 *
 * @param unitId null for a key of a room or of the house, as is the name
 * @param roomId null for a key of a flat or of the house, as is the name
 * @param holderId null where it lies in the cupboard, as are the name and the day
 */
public record KeyLine(
        long id,
        int version,
        KeyKind kind,
        String stamp,
        Long unitId,
        String unit,
        Long roomId,
        String room,
        KeyState state,
        Long holderId,
        String holder,
        LocalDate handedOn)
        implements Serializable {

    KeyLock lock(long facilityId) {
        return new KeyLock(facilityId, unitId, roomId);
    }

    /** Whether somebody could be handed it. */
    public boolean isFree() {
        return state == KeyState.IN_USE && holderId == null;
    }

    public boolean isLost() {
        return state == KeyState.LOST;
    }

    /** Whether it can be taken out of use: nobody holds it, and it still is in use or lost. */
    public boolean isRetirable() {
        return holderId == null && state != KeyState.RETIRED;
    }
}
