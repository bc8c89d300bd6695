package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums of money as they are kept («Betrag»): euros with two places, never rounded in silence. */
final class Euros {

    private static final BigDecimal MOST = new BigDecimal("999999.99");

    private Euros() {}

    /** The same sum with two places; refuses fractions of a cent and sums that no fee comes to. */
    static BigDecimal checked(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2 || amount.abs().compareTo(MOST) > 0) {
            throw new BusinessException("fees.noSum", amount.toPlainString());
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
