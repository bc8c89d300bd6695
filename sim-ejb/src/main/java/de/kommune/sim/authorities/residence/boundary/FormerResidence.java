package de.kommune.sim.authorities.residence.boundary;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stood on record about a right to stay («früherer Stand»).
 *
 * @param reason why what stood there before was put right; null where it was not
 */
public record FormerResidence(
        String words,
        Period period,
        LocalDate firstGrantedOn,
        LocalDate enteredOn,
        String by,
        LocalDateTime at,
        String reason)
        implements Serializable {}
