package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.util.List;

/**
 * A time under one law («Abschnitt des Zeitstrahls»), with the rules that led there and what they were asked about.
 *
 * @param rules the first found the regime, a second one changed it; empty where there is no rule
 */
public record RegimeSpan(Period period, BenefitRegime regime, List<RegimeRule> rules, List<RegimeWhy> why)
        implements Serializable {

    public RegimeSpan {
        rules = List.copyOf(rules);
        why = List.copyOf(why);
    }

    /** Whether something has to be looked up before it is relied on. */
    public boolean isUnsettled() {
        return rules.isEmpty() || rules.stream().anyMatch(rule -> rule.outcome().unsettled());
    }
}
