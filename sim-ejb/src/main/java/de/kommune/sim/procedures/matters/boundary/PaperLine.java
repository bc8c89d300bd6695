package de.kommune.sim.procedures.matters.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that the authority wants to see («verlangte Unterlage»).
 *
 * @param handedOn since when the authority has it; null while it waits
 */
public record PaperLine(long id, long matterId, String words, LocalDate dueOn, LocalDate handedOn)
        implements Serializable {}
