package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/**
 * Who is to have which bed by an exception («Person und Platz in der Ausnahme»).
 *
 * @param homeFacility where she lives until then; null where she does not move, as are the room and the bed
 */
public record WantedSeat(
        long waiverId,
        long personId,
        String name,
        String facility,
        String room,
        int placeNo,
        String homeFacility,
        String homeRoom,
        Integer homePlaceNo)
        implements Serializable {}
