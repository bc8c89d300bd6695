package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;

/**
 * Where somebody lived for some nights, and on what basis («Aufenthalt»).
 *
 * @param facility null for a flat of her own, which rests on no basis either
 */
public record Stay(Period nights, String facility, LegalBasis basis) {

    public static Stay inOwnFlat(Period nights) {
        return new Stay(nights, null, null);
    }

    boolean isInOwnFlat() {
        return basis == null;
    }
}
