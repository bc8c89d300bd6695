package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.CancelReason;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session of a measure («Zeile des Termins»).
 *
 * @param cancelled null where it takes place
 * @param present so many came
 * @param noted of so many somebody noted whether they came
 */
public record SessionLine(
        long id,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        CancelReason cancelled,
        long present,
        long noted)
        implements Serializable {}
