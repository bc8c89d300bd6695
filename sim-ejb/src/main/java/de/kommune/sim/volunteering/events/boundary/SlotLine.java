package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.RegistrationState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A shift with who takes it («Zeile der Schicht»).
 *
 * @param begun whether it can be noted who came
 */
public record SlotLine(
        long id,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String task,
        int needed,
        boolean minors,
        boolean begun,
        List<RegistrationLine> registrations)
        implements Serializable {

    public long getRegistered() {
        return registrations.stream()
                .filter(line -> line.state() == RegistrationState.REGISTERED)
                .count();
    }

    public boolean isFull() {
        return getRegistered() >= needed;
    }
}
