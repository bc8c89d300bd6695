package de.kommune.sim.claims.boundary;

import de.kommune.sim.benefits.applications.entity.PaperFacts;
import java.io.Serializable;

/**
 * An application to be prepared («neuer Antrag»).
 *
 * @param form of the page: the same form makes one
 */
public record NewClaim(PaperFacts facts, String form) implements Serializable {}
