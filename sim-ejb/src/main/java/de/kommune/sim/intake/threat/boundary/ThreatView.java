package de.kommune.sim.intake.threat.boundary;

import de.kommune.sim.intake.threat.entity.Threat;
import java.io.Serializable;
import java.util.List;

/**
 * A threat with its days and deadlines («Bedrohungsansicht»).
 *
 * @param threat with its events loaded
 * @param deadlines the soonest first
 * @param mayChange whether the caller may change it
 */
public record ThreatView(Threat threat, List<DeadlineLine> deadlines, boolean mayChange) implements Serializable {

    public ThreatView {
        deadlines = List.copyOf(deadlines);
    }
}
