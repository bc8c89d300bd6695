package de.kommune.sim.referrals.boundary;

import de.kommune.sim.referrals.entity.ReferralState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A referral in a list («Zeile der Vermittlungen»).
 *
 * @param offer null for the partner as a whole
 * @param dueOn by when the next thing should have happened; null where nothing is awaited any more
 * @param revokedAt when the client took back the consent on which it went; null for never
 */
public record ReferralLine(
        long id,
        long caseId,
        String caseNo,
        String personName,
        String partner,
        String offer,
        ReferralState state,
        LocalDate stateSince,
        LocalDate dueOn,
        String responsible,
        LocalDateTime revokedAt)
        implements Serializable {

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
