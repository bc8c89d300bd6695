package de.kommune.sim.housing.defects.boundary;

import de.kommune.sim.housing.defects.entity.DefectFacts;
import java.io.Serializable;

/**
 * What is broken where («neuer Mangel»).
 *
 * @param roomId null for the whole house
 * @param form of the page, so that a second click reports nothing twice
 */
public record NewDefect(long facilityId, Long roomId, DefectFacts facts, String form) implements Serializable {}
