package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import java.time.LocalDate;

/**
 * That the town took somebody in because of an assignment («Aufnahme nach FlüAG»).
 *
 * @param arrivedOn null while nobody entered that she arrived
 */
public record Received(long personId, ReceptionGroup group, LocalDate arrivedOn) {}
