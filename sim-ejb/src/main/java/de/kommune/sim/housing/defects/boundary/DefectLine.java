package de.kommune.sim.housing.defects.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.defects.policy.DefectPolicy;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A defect («Mangel in der Liste»).
 *
 * @param roomId null where it is of the whole house, as is the name
 * @param assignedTo null while nobody is to mend it
 * @param closed how long something is closed because of it; null for nothing
 */
public record DefectLine(
        long id,
        int version,
        long facilityId,
        String facility,
        Long roomId,
        String room,
        DefectKind kind,
        DefectUrgency urgency,
        String summary,
        LocalDate reportedOn,
        String reportedBy,
        LocalDate dueOn,
        DefectState state,
        String assignedTo,
        LocalDate mendedOn,
        String verifiedBy,
        Period closed,
        String notedBy)
        implements Serializable {

    private static final DefectPolicy POLICY = new DefectPolicy();

    /** Whether it still is broken after the day by which it should have been mended. */
    public boolean isLate(LocalDate today) {
        return POLICY.isLate(state, dueOn, today);
    }
}
