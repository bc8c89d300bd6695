package de.kommune.sim.information.boundary;

import de.kommune.sim.approvals.entity.ApprovalState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The frozen package as a page shows it («Auskunftspaket»).
 *
 * @param files their names
 * @param review where the second person's look stands; null where the request for it is gone
 */
public record PackageGlance(
        long id,
        int entries,
        String manifestHash,
        String madeBy,
        LocalDateTime madeAt,
        List<String> files,
        ApprovalState review)
        implements Serializable {

    public boolean isApproved() {
        return review == ApprovalState.APPROVED;
    }
}
