package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.housing.placement.entity.Breach;
import java.io.Serializable;

/** A rule that a plan breaks, and in which facility («Regelverstoß im Vorschlag»). */
public record BrokenRule(long facilityId, Breach breach) implements Serializable {}
