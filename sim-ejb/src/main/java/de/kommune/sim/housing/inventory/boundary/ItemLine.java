package de.kommune.sim.housing.inventory.boundary;

import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.housing.inventory.entity.WriteOff;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A thing of a house («Inventarstück in der Liste»).
 *
 * @param roomId null in the store of the house, as is the name
 * @param bedId null unless it belongs to a bed, as is its number
 * @param holderId null where nobody was handed it, as are the name and the day
 * @param writeOff null while it is there, as is the day
 */
public record ItemLine(
        long id,
        int version,
        long facilityId,
        String facility,
        Long roomId,
        String room,
        Long bedId,
        Integer placeNo,
        ItemKind kind,
        String name,
        String tag,
        ItemCondition condition,
        Long holderId,
        String holder,
        LocalDate handedOn,
        WriteOff writeOff,
        LocalDate writtenOffOn)
        implements Serializable {

    /** Whether somebody was handed it. */
    public boolean isOut() {
        return holderId != null;
    }

    public boolean isThere() {
        return writeOff == null;
    }
}
