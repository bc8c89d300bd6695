package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.Identified;
import java.io.Serializable;

/**
 * A request for information as somebody takes it down («neues Auskunftsersuchen»).
 *
 * @param form the number of the form that was sent, so that one sent twice makes one request
 */
public record NewInformation(long caseId, Identified facts, String form) implements Serializable {}
