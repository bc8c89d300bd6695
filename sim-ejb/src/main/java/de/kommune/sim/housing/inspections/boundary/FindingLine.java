package de.kommune.sim.housing.inspections.boundary;

import de.kommune.sim.housing.defects.entity.DefectState;
import java.io.Serializable;

/**
 * How a point was found («Feststellung in der Liste»).
 *
 * @param defectId null where it was in order, as is the state
 */
public record FindingLine(String wording, String remark, Long defectId, DefectState state) implements Serializable {

    public boolean isInOrder() {
        return defectId == null;
    }
}
