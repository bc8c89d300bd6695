package de.kommune.sim.cases.clock.boundary;

import java.io.Serializable;

/**
 * Whom other rules would concern («Vorschau der Regel»).
 *
 * @param people people with a case
 * @param later whose last day would move to a later day
 * @param earlier whose last day would move to an earlier day
 * @param unchanged whose last day would stay
 * @param started whose clock would begin to run
 * @param stopped whose clock would no longer run
 * @param newlyExpired whose last day would be past on the day the rules begin
 */
public record PolicyPreview(
        long people, long later, long earlier, long unchanged, long started, long stopped, long newlyExpired)
        implements Serializable {

    static final PolicyPreview NOBODY = new PolicyPreview(0, 0, 0, 0, 0, 0, 0);

    PolicyPreview plus(PolicyPreview other) {
        return new PolicyPreview(
                people + other.people,
                later + other.later,
                earlier + other.earlier,
                unchanged + other.unchanged,
                started + other.started,
                stopped + other.stopped,
                newlyExpired + other.newlyExpired);
    }
}
