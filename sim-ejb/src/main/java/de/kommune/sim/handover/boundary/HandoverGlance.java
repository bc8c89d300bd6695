package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.HandoverState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where the latest handover of a case stands («Übergabe auf einen Blick»).
 *
 * @param answeredAt when the ASD said what it thinks; null as long as it has not
 */
public record HandoverGlance(HandoverState state, LocalDate plannedFor, LocalDateTime answeredAt)
        implements Serializable {}
