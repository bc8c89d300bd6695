package de.kommune.sim.housing.ledger.entity;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a rule of the ledger asks and what it answers («Bedingungen und Ergebnis einer Regel»). A condition that is null always holds.
 *
 * @param ownFlat whether the night is one in a flat of her own
 * @param firstGrantFrom the first day of the first grant of such a title; null with the next
 * @param firstGrantTo the day after the last one
 * @param givenRegime for the question of the regime, and only there
 * @param givenVerdict for a report, and only there
 * @param limitAnchor from when on a time limit runs; null with the next
 * @param wholeMonth whether the limit lasts to the end of its month
 */
public record LedgerRuleFacts(
        Boolean ownFlat,
        LegalBasis basis,
        ResidenceGroup residence,
        ReceptionGroup reception,
        Regime regime,
        LocalDate firstGrantFrom,
        LocalDate firstGrantTo,
        Regime givenRegime,
        Verdict givenVerdict,
        LimitAnchor limitAnchor,
        Integer limitMonths,
        boolean wholeMonth,
        LedgerReason reason,
        String source)
        implements Serializable {

    void check(LedgerQuestion question) {
        boolean regimeAsked = question == LedgerQuestion.REGIME;
        if (regimeAsked != (givenRegime != null) || regimeAsked == (givenVerdict != null)) {
            throw new BusinessException("housing.ledgerRuleResult");
        }
        if ((limitAnchor == null) != (limitMonths == null)) {
            throw new BusinessException("housing.ledgerRuleLimit");
        }
        if ((firstGrantFrom == null) != (firstGrantTo == null)
                || firstGrantFrom != null && !firstGrantFrom.isBefore(firstGrantTo)) {
            throw new BusinessException("housing.ledgerRuleGrant");
        }
        if (source == null || source.isBlank()) {
            throw new BusinessException("housing.ledgerRuleSource");
        }
    }
}
