package de.kommune.sim.approvals.boundary;

import de.kommune.sim.approvals.entity.Approval;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.approvals.entity.ApprovalStep;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A request as a page shows it («Freigabezeile»).
 *
 * @param state where it stands now, its time taken into account
 * @param mine whether the caller asked for it
 */
public record ApprovalLine(
        long id,
        ApprovalKind kind,
        String subject,
        String reason,
        String requestedBy,
        LocalDateTime requestedAt,
        LocalDateTime expiresAt,
        ApprovalState state,
        boolean mine,
        List<ApprovalStep> steps)
        implements Serializable {

    static ApprovalLine of(Approval approval, String me, LocalDateTime now) {
        return new ApprovalLine(
                approval.getId(),
                approval.getKind(),
                approval.getSubject(),
                approval.getReason(),
                approval.getRequestedBy(),
                approval.getRequestedAt(),
                approval.getExpiresAt(),
                approval.stateAt(now),
                approval.getRequestedBy().equalsIgnoreCase(me),
                List.copyOf(approval.getSteps()));
    }
}
