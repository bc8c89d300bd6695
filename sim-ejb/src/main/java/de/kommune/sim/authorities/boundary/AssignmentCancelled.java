package de.kommune.sim.authorities.boundary;

import java.util.List;

/**
 * An assignment is about to be cancelled («Zuweisung wird aufgehoben»). Whoever relies on it says no by an exception; the cancelled one
 * counts no longer when the observers ask.
 */
public record AssignmentCancelled(List<Long> personIds) {

    public AssignmentCancelled {
        personIds = List.copyOf(personIds);
    }
}
