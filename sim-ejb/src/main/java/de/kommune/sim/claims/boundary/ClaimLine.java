package de.kommune.sim.claims.boundary;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.claims.entity.ClaimState;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A prepared application in a list («Zeile der vorbereiteten Anträge»).
 *
 * @param paperNo under which section 50-2 has it; null before it was handed in
 */
public record ClaimLine(
        long id,
        Need need,
        ClaimState state,
        LocalDateTime preparedAt,
        String preparedBy,
        LocalDateTime submittedAt,
        String paperNo)
        implements Serializable {}
