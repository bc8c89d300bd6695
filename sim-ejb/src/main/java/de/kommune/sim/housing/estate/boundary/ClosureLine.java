package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import java.io.Serializable;

/**
 * Something that is closed («Sperre in der Liste»).
 *
 * @param roomId null for the whole facility
 * @param placeId null for the whole room
 */
public record ClosureLine(
        long id,
        Long roomId,
        String room,
        Long placeId,
        Integer placeNo,
        ClosureReason reason,
        String remark,
        Period period,
        String notedBy)
        implements Serializable {

    /** Whether that bed is closed by it. */
    boolean hits(long room, long place) {
        return concerns(room) && (placeId == null || placeId == place);
    }

    /** Whether it closes the room or something of it. */
    boolean concerns(long room) {
        return roomId == null || roomId == room;
    }
}
