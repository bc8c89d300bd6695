package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;

/** Sums of money in measures («Beträge»): none below zero, none that no town has. */
final class Euros {

    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    private Euros() {}

    /** @param sum null for none */
    static BigDecimal checked(BigDecimal sum) {
        if (sum != null && (sum.signum() < 0 || sum.compareTo(MOST) > 0)) {
            throw new BusinessException("measures.money", MOST);
        }
        return sum;
    }
}
