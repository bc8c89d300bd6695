package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.BusinessException;
import java.math.BigDecimal;

/** What a house rule limits («Art der Hausregel»). */
public enum RuleKind {
    /** So many people the permission for the building allows. */
    LICENSED_PERSONS(true),
    /** So many people the fire protection plan allows. */
    FIRE_PERSONS(true),
    /** So many square metres of a room each person has. */
    AREA_PER_PERSON(false);

    private final boolean whole;

    RuleKind(boolean whole) {
        this.whole = whole;
    }

    BigDecimal checked(BigDecimal amount) {
        boolean fits = amount.signum() > 0
                && amount.compareTo(BigDecimal.valueOf(10_000)) < 0
                && amount.stripTrailingZeros().scale() <= (whole ? 0 : 2);
        if (!fits) {
            throw new BusinessException("housing.ruleAmount", this, amount.toPlainString());
        }
        return amount.setScale(2);
    }

    /** Whether it counts people. */
    public boolean isPersons() {
        return whole;
    }
}
