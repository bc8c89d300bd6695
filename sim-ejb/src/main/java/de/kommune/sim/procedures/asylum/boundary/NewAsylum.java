package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import java.io.Serializable;

/**
 * A procedure to be written down («neues Asylverfahren»).
 *
 * @param form of the page: the same form makes one procedure
 */
public record NewAsylum(AsylumFacts facts, String form) implements Serializable {}
