package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.housing.placement.entity.Placement;
import java.time.LocalDate;

/**
 * That somebody leaves her bed («Auszug»).
 *
 * @param day the first night on which it is free
 */
record Leaving(Placement home, LocalDate day) {}
