package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a rule is asked («Bedingung der Regel»). What is null is not asked.
 *
 * @param after the regime that was found first, for a rule that changes it; null for a rule that finds the first
 * @param group of the right to stay
 * @param kindCode of the right to stay
 * @param firstGrantFrom the first title was granted on that day or later
 * @param firstGrantTo the first title was granted before that day
 * @param event that must be running
 * @param waitMonths so many months in the country must be over, within the time in which the rule is in force
 * @param ofAge whether the age limit must be reached
 */
public record RegimeCondition(
        BenefitRegime after,
        ResidenceGroup group,
        String kindCode,
        LocalDate firstGrantFrom,
        LocalDate firstGrantTo,
        RegimeEvent event,
        Integer waitMonths,
        boolean ofAge)
        implements Serializable {

    /** Asks nothing: the last rule of all. */
    public static final RegimeCondition ALWAYS = new RegimeCondition(null, null, null, null, null, null, null, false);

    /** Whether it is about that right to stay; one that asks for none is about each, and about none at all. */
    public boolean isAbout(Right right) {
        if (right == null) {
            return group == null && kindCode == null && firstGrantFrom == null && firstGrantTo == null;
        }
        return (group == null || group == right.group())
                && (kindCode == null || kindCode.equals(right.kindCode()))
                && isAboutFirstGrant(right.firstGrantedOn());
    }

    private boolean isAboutFirstGrant(LocalDate day) {
        return firstGrantFrom == null && firstGrantTo == null
                || day != null
                        && (firstGrantFrom == null || !day.isBefore(firstGrantFrom))
                        && (firstGrantTo == null || day.isBefore(firstGrantTo));
    }
}
