package de.kommune.sim.housing.incidents.boundary;

import de.kommune.sim.housing.incidents.entity.IncidentKind;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An incident («Vorkommnis in der Liste»): what, where and when in a word. Who was told and what was said stand on its page alone.
 *
 * @param room null where it was not in one of the rooms
 * @param closedAt null while something is to be done about it, as is who closed it
 */
public record IncidentLine(
        long id,
        int version,
        long facilityId,
        String facility,
        String room,
        IncidentKind kind,
        LocalDateTime happenedAt,
        String notedBy,
        LocalDateTime notedAt,
        String closedBy,
        LocalDateTime closedAt)
        implements Serializable {

    public boolean isOpen() {
        return closedAt == null;
    }
}
