package de.kommune.sim.reporting.oversight.boundary;

import de.kommune.sim.reporting.oversight.entity.OverseenCase;
import de.kommune.sim.reporting.oversight.entity.OverseenHandover;

/**
 * A line of the register of cases («Zeile des Fallverzeichnisses»).
 *
 * @param handover the latest; null where none was ever planned
 * @param consents so many hold today
 * @param revoked so many were taken back
 */
public record OversightLine(OverseenCase subject, OverseenHandover handover, long consents, long revoked) {}
