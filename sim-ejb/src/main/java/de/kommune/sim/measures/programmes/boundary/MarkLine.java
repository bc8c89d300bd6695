package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import java.io.Serializable;

/**
 * Somebody in the list of a session («Zeile der Anwesenheit»).
 *
 * @param mark null where nobody noted it yet
 */
public record MarkLine(long participationId, String name, String caseNo, AttendanceMark mark) implements Serializable {}
