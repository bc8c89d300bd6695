package de.kommune.sim.benefits.rates.boundary;

import de.kommune.sim.benefits.rates.entity.BenefitRate;
import de.kommune.sim.benefits.rates.entity.RateLevel;
import java.io.Serializable;
import java.math.BigDecimal;

/** What a level gets on a day («Zeile der Bedarfssätze»): both parts and their sum; a part is null where none is in force. */
public record RateRow(RateLevel level, BenefitRate necessary, BenefitRate personal) implements Serializable {

    public BigDecimal sum() {
        return amount(necessary).add(amount(personal));
    }

    private static BigDecimal amount(BenefitRate rate) {
        return rate == null ? BigDecimal.ZERO : rate.getAmount();
    }

    /** Whether a part still waits for somebody who compares it with the promulgation. */
    public boolean isToConfirm() {
        return isUnchecked(necessary) || isUnchecked(personal);
    }

    private static boolean isUnchecked(BenefitRate rate) {
        return rate != null && rate.getCheckedOn() == null;
    }
}
