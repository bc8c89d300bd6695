package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.EventState;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An event in a week («Zeile der Wochenansicht»).
 *
 * @param needed how many volunteers its shifts take
 * @param missing how many of them have not been found
 * @param waiting how many wait for a place
 * @param guests null while nobody has counted
 */
public record EventLine(
        long id,
        EventKind kind,
        EventState state,
        String title,
        String place,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        Integer guests,
        long needed,
        long missing,
        long waiting)
        implements Serializable {

    public boolean isCancelled() {
        return state == EventState.CANCELLED;
    }
}
