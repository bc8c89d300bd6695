package de.kommune.sim.housing.inspections.boundary;

import de.kommune.sim.housing.inspections.policy.InspectionPolicy;
import java.io.Serializable;

/**
 * How a point of the checklist was found («Ergebnis zum Prüfpunkt»).
 *
 * @param remark what is not in order, never anything about people; may be missing where it is
 */
public record PointResult(long pointId, boolean inOrder, String remark)
        implements InspectionPolicy.Looked, Serializable {}
