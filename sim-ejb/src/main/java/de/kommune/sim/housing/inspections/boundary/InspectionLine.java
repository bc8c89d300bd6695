package de.kommune.sim.housing.inspections.boundary;

import de.kommune.sim.housing.inspections.policy.InspectionPolicy;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An inspection («Begehung in der Liste»).
 *
 * @param heldOn null where it was not done yet, as is who did
 * @param defects how many points were not in order
 */
public record InspectionLine(
        long id,
        int version,
        long facilityId,
        String facility,
        LocalDate plannedOn,
        String plannedBy,
        LocalDate heldOn,
        String heldBy,
        long defects)
        implements Serializable {

    private static final InspectionPolicy POLICY = new InspectionPolicy();

    /** Whether its day is over and it was not done. */
    public boolean isLate(LocalDate today) {
        return POLICY.isLate(plannedOn, heldOn, today);
    }

    public boolean isHeld() {
        return heldOn != null;
    }
}
