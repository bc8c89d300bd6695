package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.WaiverKind;
import de.kommune.sim.housing.placement.entity.WaiverState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A request for an exception («Ausnahme in der Liste») with whom it is about.
 *
 * @param basis null for a move
 * @param rules from which it is
 * @param decidedBy null while nobody has decided, as is when
 * @param refusalReason null unless it was refused
 * @param mine whether the caller asked for it
 */
public record WaiverLine(
        long id,
        int version,
        WaiverState state,
        WaiverKind kind,
        LegalBasis basis,
        Period period,
        String reason,
        List<HousingRule> rules,
        List<WantedSeat> seats,
        String requestedBy,
        LocalDateTime requestedAt,
        String decidedBy,
        LocalDateTime decidedAt,
        String refusalReason,
        boolean mine)
        implements Serializable {

    public boolean isMove() {
        return kind == WaiverKind.MOVE;
    }

    public boolean isOpen() {
        return state == WaiverState.REQUESTED;
    }
}
