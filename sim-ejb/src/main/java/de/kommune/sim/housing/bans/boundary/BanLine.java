package de.kommune.sim.housing.bans.boundary;

import de.kommune.sim.housing.bans.entity.BanDelivery;
import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.bans.entity.BanSpan;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A ban from a house («Hausverbot in der Liste»).
 *
 * @param personId null for an outsider
 * @param delivery null while nobody was told, as are the time and who did
 * @param liftReason null unless it was lifted, as is who did
 */
public record BanLine(
        long id,
        int version,
        long facilityId,
        String facility,
        Long personId,
        String personName,
        String outsider,
        BanGround ground,
        BanSpan span,
        String imposedBy,
        BanDelivery delivery,
        LocalDateTime deliveredAt,
        String deliveredBy,
        String liftedBy,
        String liftReason)
        implements Serializable {

    /** Whom it is for. */
    public String getName() {
        return personId == null ? outsider : personName;
    }
}
