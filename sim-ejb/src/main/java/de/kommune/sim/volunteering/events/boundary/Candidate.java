package de.kommune.sim.volunteering.events.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody who could take a shift («mögliche Besetzung»).
 *
 * @param languages a hint
 * @param fits a hint: whether she named that time of an ordinary week
 * @param obstacle why she cannot; null where she can
 */
public record Candidate(
        long id, String givenName, String familyName, List<String> languages, boolean fits, Obstacle obstacle)
        implements Serializable {

    /** Why somebody cannot take a shift («Hindernis»). */
    public enum Obstacle {
        /** Registered elsewhere at that time. */
        BUSY,
        /** No certificate clears her for work with minors on that day. */
        NO_CLEARANCE
    }
}
