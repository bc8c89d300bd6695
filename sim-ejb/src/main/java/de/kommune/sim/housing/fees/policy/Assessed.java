package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.housing.fees.entity.FeeGap;
import de.kommune.sim.housing.fees.entity.FeeItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a month comes to for a person («Gebührenberechnung»).
 *
 * @param gaps how many nights cannot be charged for, by what is missing
 */
public record Assessed(List<FeeItem> items, Map<FeeGap, Integer> gaps) {

    /** Euros and cents: the sum of the items. */
    public BigDecimal total() {
        return items.stream().map(FeeItem::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
