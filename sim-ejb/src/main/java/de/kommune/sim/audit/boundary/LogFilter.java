package de.kommune.sim.audit.boundary;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What narrows the access log («Filter des Protokolls»); null where nothing is asked.
 *
 * @param recordId a record, or the person whom records belong to
 * @param from the first day
 * @param to the last day
 */
public record LogFilter(String account, Long recordId, LocalDate from, LocalDate to, Deed deed, Outcome outcome)
        implements Serializable {}
