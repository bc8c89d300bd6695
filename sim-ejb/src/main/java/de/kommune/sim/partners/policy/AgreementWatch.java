package de.kommune.sim.partners.policy;

import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.AgreementRule;
import de.kommune.sim.partners.entity.PartnerAgreement;
import java.time.LocalDate;
import java.util.List;

/** Which agreements somebody has to look at («Wächter der Vereinbarungen»). */
public class AgreementWatch {

    private final List<AgreementRule> rules;

    public AgreementWatch(List<AgreementRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public AgreementLight light(PartnerAgreement agreement, LocalDate today) {
        if (agreement.getCancelledOn() != null) {
            return AgreementLight.CANCELLED;
        }
        if (agreement.getEndsOn() != null && agreement.getEndsOn().isBefore(today)) {
            return AgreementLight.EXPIRED;
        }
        if (isNear(agreement.getEndsOn(), today)) {
            return AgreementLight.ENDING;
        }
        return isNear(agreement.getReviewOn(), today) ? AgreementLight.REVIEW_DUE : AgreementLight.IN_FORCE;
    }

    private boolean isNear(LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(latestPointedOut(today));
    }

    /** What ends or is to be looked at until then is pointed out today. */
    public LocalDate latestPointedOut(LocalDate today) {
        return today.plusDays(ruleOf(today).getWarnDays());
    }

    /** The rule that holds on that day. */
    public AgreementRule ruleOf(LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.getPeriod().contains(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for agreements holds on " + today));
    }
}
