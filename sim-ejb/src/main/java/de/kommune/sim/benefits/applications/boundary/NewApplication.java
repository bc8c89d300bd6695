package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.PaperFacts;
import java.io.Serializable;

/**
 * An application to be taken down at the counter («neuer Antrag»).
 *
 * @param personId of this side's record
 * @param form of the page: the same form makes one application
 */
public record NewApplication(long personId, PaperFacts facts, String form) implements Serializable {}
