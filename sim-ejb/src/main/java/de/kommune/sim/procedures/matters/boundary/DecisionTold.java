package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision as the client brings it («Bescheid»).
 *
 * @param by on which side it was taken
 * @param postedOn the day on the letter; null where one cannot tell
 * @param receivedOn the day on which the client had it; null for the one that the law presumes from {@code postedOn}
 */
public record DecisionTold(MatterDecision decision, Decider by, LocalDate postedOn, LocalDate receivedOn)
        implements Serializable {}
