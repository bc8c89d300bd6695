package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From which rules two people together may make an exception («Regeln der Ausnahme»). Plain rules: no container, no database, no clock. */
public final class WaiverRule {

    private static final int LONGEST_REASON = 300;

    /** The rules that an exception would be from; refuses where none is needed, and where nobody may make one. */
    public Set<HousingRule> waived(Collection<Breach> breaches) {
        if (breaches.isEmpty()) {
            throw new BusinessException("housing.waiverNotNeeded");
        }
        Set<HousingRule> rules = EnumSet.noneOf(HousingRule.class);
        breaches.forEach(breach -> rules.add(breach.rule()));
        rules.stream().filter(rule -> !rule.isOverridable()).findFirst().ifPresent(rule -> {
            throw new BusinessException("housing.waiverNever", rule);
        });
        return rules;
    }

    /** Whoever wants an exception says why, in a sentence. */
    public void checkReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("housing.waiverWithoutReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BusinessException("housing.waiverReasonTooLong", LONGEST_REASON);
        }
    }

    /** What is still broken when these rules do not count: what has changed since somebody asked. */
    public List<Breach> rest(Collection<Breach> breaches, Set<HousingRule> waived) {
        return breaches.stream()
                .filter(breach ->
                        !waived.contains(breach.rule()) || !breach.rule().isOverridable())
                .toList();
    }
}
