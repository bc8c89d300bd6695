package de.kommune.sim.housing.bans.boundary;

import de.kommune.sim.housing.bans.entity.LimitRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A ban with all that its page shows («Hausverbot auf seiner Seite»).
 *
 * @param limitFrom from when on its end can be asked for; null where it has one
 * @param requests for a time limit, the latest first
 */
public record BanView(BanLine line, boolean inForce, LocalDate limitFrom, List<LimitRequest> requests)
        implements Serializable {

    /** Whether a request waits for a decision. */
    public boolean isAsked() {
        return requests.stream().anyMatch(request -> request.getDecision() == null);
    }
}
