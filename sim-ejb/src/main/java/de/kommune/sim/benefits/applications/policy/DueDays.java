package de.kommune.sim.benefits.applications.policy;

import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.applications.entity.Due;
import java.time.LocalDate;

/**
 * By when the desk or the client should act, with how one came to the day («Fristen am Antrag»). Plain rules: no container, no database, no
 * clock.
 */
public final class DueDays {

    private DueDays() {}

    /**
     * So many days by the rule of the desk. It is what the desk sets itself, so it ends on a Sunday as well.
     *
     * @param event after what, such as «dem Eingang des Widerspruchs»
     */
    public static Due ofDesk(int days, String event, LocalDate from, BenefitRule rule) {
        return new Due(
                from.plusDays(days),
                BenefitWords.days(days) + " nach " + event + " am " + BenefitWords.day(from) + " (" + source(rule)
                        + ").");
    }

    static String source(BenefitRule rule) {
        return "Regeln für Leistungsanträge, seit "
                + BenefitWords.day(rule.getPeriod().getFrom());
    }
}
