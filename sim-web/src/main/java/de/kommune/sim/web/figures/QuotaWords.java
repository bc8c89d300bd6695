package de.kommune.sim.web.figures;

import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import de.kommune.sim.web.text.Texts;

/** What the town still has to take in, in a sentence («Aufnahmequote in Worten»). */
final class QuotaWords {

    private QuotaWords() {}

    /** @param quota null where nobody has noted it; then there is nothing to say */
    static String of(ReceptionQuota quota) {
        if (quota == null) {
            return "";
        }
        String key = quota.open() < 0 ? "figures.expectation.ahead" : "figures.expectation.owed";
        return Texts.format(key, Math.abs(quota.open()), quota.on(), quota.months());
    }
}
