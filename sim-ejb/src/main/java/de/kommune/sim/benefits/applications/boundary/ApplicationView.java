package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.ApplicationDeed;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * An application as its page shows it («Leistungsantrag»).
 *
 * @param words what was applied for, opened
 * @param personId this side's record; null until somebody has said which it is
 * @param steps the latest first
 * @param decisions the latest first
 * @param next what may follow
 */
public record ApplicationView(
        BenefitApplication application,
        ApplicationPaper paper,
        String words,
        Long personId,
        String personName,
        List<Step> steps,
        List<DecisionView> decisions,
        Set<ApplicationState> next)
        implements Serializable {

    /** What somebody did, and said with it; the text is null where nothing was said. */
    public record Step(ApplicationDeed deed, String account, LocalDateTime at, String text) implements Serializable {}

    /** The decision that waits for its second signature; null for none. */
    public DecisionView proposed() {
        return decisions.stream().filter(DecisionView::isProposed).findFirst().orElse(null);
    }

    /** The decision that stands; null before there is one. */
    public DecisionView standing() {
        return decisions.stream()
                .filter(one -> application.getDecision() != null
                        && one.decision()
                                .getId()
                                .equals(application.getDecision().getId()))
                .findFirst()
                .orElse(null);
    }
}
