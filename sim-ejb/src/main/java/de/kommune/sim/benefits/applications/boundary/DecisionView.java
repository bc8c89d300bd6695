package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.DecisionState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision with its reasons and its notice («Entscheidung»).
 *
 * @param reasons opened
 * @param noticeNo null as long as it did not go out; so are the days
 * @param remedyUntil the last day on which the client can object
 * @param reckoned how that day was reckoned
 */
public record DecisionView(
        BenefitDecision decision,
        String reasons,
        String noticeNo,
        LocalDate postedOn,
        LocalDate remedyUntil,
        String reckoned)
        implements Serializable {

    public boolean isProposed() {
        return decision.getState() == DecisionState.PROPOSED;
    }
}
