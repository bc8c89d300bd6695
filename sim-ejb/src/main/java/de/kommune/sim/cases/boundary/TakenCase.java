package de.kommune.sim.cases.boundary;

import java.util.List;

/**
 * What became of one taken-over file («übernommener Fall»), kept by the takeover so that it can be undone.
 *
 * @param step what happened to the case
 */
public record TakenCase(long personId, long caseId, Step step, List<Long> periodIds) {

    /** What happened to the case. */
    public enum Step {
        /** It was opened for this file. */
        OPENED,
        /** It had been concluded that it was over, and this file shows that it is not. */
        CONTINUED,
        /** It stood already. */
        ADDED
    }

    public TakenCase {
        periodIds = List.copyOf(periodIds);
    }
}
