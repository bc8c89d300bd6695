package de.kommune.sim.housing.fees.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a month comes to for a person, in a list («Zeile der Monatsübersicht»).
 *
 * @param notified what notices have told so far for the month
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
        BigDecimal notified)
        implements Serializable {

    public boolean isComplete() {
        return withoutPayer == 0 && withoutTariff == 0;
    }

    /** Whether a notice has to say something new. */
    public boolean isToNotify() {
        return isComplete() && total.compareTo(notified) != 0;
    }
}
