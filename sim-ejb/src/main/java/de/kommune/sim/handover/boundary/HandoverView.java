package de.kommune.sim.handover.boundary;

import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.handover.entity.HandoverState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A handover with what its page shows («Übergabeansicht»).
 *
 * @param release where the request for the second person's look stands; null where nobody asked
 * @param parcel the package; null as long as there is none
 */
public record HandoverView(
        long id,
        HandoverState state,
        LocalDate plannedFor,
        ApprovalState release,
        PackageView parcel,
        List<StepLine> steps)
        implements Serializable {}
