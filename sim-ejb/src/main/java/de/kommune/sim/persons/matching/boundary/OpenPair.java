package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.matching.entity.Band;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Two records that may be one person and that nobody has decided yet («Klärfall»).
 *
 * @param ofAll how many such pairs there are
 */
public record OpenPair(
        long lowerId,
        String lowerName,
        long higherId,
        String higherName,
        Band band,
        double probability,
        LocalDateTime foundAt,
        long ofAll)
        implements Serializable {}
