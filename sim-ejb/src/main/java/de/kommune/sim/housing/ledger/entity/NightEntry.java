package de.kommune.sim.housing.ledger.entity;

import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.io.Serializable;
import java.util.Map;

/**
 * What a night of a person rests on, and where it counts («Eintrag im Nachweis»).
 *
 * @param facility where she was housed; null for a flat of her own
 * @param basis as the placement says; null for a flat of her own
 * @param regime what the law makes of it
 * @param why the regime
 * @param reports of each report, whether the night counts
 */
public record NightEntry(
        String facility, LegalBasis basis, Regime regime, Why why, Map<LedgerQuestion, Finding> reports)
        implements Serializable {

    public NightEntry {
        reports = Map.copyOf(reports);
    }

    public boolean isInOwnFlat() {
        return basis == null;
    }

    public Finding in(LedgerQuestion report) {
        return reports.get(report);
    }
}
