package de.kommune.sim.housing.fees.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a month comes to for a person, in a list («Zeile der Monatsübersicht»).
 *
 * @param notified what notices have told so far for the month
 * @param news whether any payer has to be told another sum than so far, even if all together owe the same
 * @param settled whether its nights are behind us; else the coming ones are counted as if everybody stayed
 */
public record FeeRow(
        long personId,
        String name,
        String personNo,
        int revision,
        int nights,
        int withoutPayer,
        int withoutTariff,
        BigDecimal total,
        BigDecimal notified,
        boolean news,
        boolean settled)
        implements Serializable {

    public boolean isComplete() {
        return withoutPayer == 0 && withoutTariff == 0;
    }

    /** Whether a notice has to say something new. */
    public boolean isToNotify() {
        return isComplete() && news;
    }
}
