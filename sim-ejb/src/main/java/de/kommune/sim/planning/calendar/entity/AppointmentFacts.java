package de.kommune.sim.planning.calendar.entity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * What is agreed on («Termindaten»).
 *
 * @param title what it is about, without anything confidential; null for nothing
 * @param place where it is, without a name: it travels into the calendar feed; null for nowhere in particular
 * @param accounts who of the team comes
 */
public record AppointmentFacts(
        AppointmentKind kind,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        Interpreter interpreter,
        Set<String> accounts)
        implements Serializable {

    public AppointmentFacts {
        accounts = Set.copyOf(accounts);
    }
}
