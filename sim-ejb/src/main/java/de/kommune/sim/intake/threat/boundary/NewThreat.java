package de.kommune.sim.intake.threat.boundary;

import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one says to note a threat («Bedrohung vermerken»).
 *
 * @param event the first thing that happened; null where no day is known yet
 * @param day on which it happened, or will; null with it
 */
public record NewThreat(long caseId, ThreatKind kind, ThreatFacts facts, EventKind event, LocalDate day)
        implements Serializable {}
