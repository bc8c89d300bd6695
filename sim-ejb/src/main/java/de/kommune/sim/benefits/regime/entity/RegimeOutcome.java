package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;

/**
 * What a rule says («Folge der Regel»).
 *
 * @param given the regime that follows
 * @param start from when on, where the AsylbLG held before
 * @param reason why, as a German sentence
 * @param source the statute or paper that says so
 * @param unsettled whether somebody has to look it up before it is relied on
 */
public record RegimeOutcome(BenefitRegime given, RegimeStart start, String reason, String source, boolean unsettled)
        implements Serializable {

    private static final int LONGEST = 300;

    public RegimeOutcome {
        reason = said(reason);
        source = said(source);
        if (given == null || start == null) {
            throw new BusinessException("benefits.ruleIncomplete", LONGEST);
        }
    }

    private static String said(String words) {
        if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
            throw new BusinessException("benefits.ruleIncomplete", LONGEST);
        }
        return words.strip();
    }
}
