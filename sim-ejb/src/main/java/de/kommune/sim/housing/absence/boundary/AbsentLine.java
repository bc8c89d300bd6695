package de.kommune.sim.housing.absence.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who is away while the bed is kept («Abwesenheit in der Liste»).
 *
 * @param since the first night, as the clerk said
 * @param over whether it has been longer than the limit
 */
public record AbsentLine(
        long placementId,
        long personId,
        String person,
        String facility,
        String room,
        int placeNo,
        LocalDate since,
        long nights,
        boolean over)
        implements Serializable {}
