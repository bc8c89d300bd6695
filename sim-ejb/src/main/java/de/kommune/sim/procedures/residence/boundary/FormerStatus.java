package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What once stood on record («früherer Stand»).
 *
 * @param reason why it was put right; null where it was entered, or gave way to the next one
 */
public record FormerStatus(String words, Period period, String by, LocalDateTime at, String reason)
        implements Serializable {}
