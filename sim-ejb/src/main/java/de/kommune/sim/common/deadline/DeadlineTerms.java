package de.kommune.sim.common.deadline;

import java.io.Serializable;
import java.util.Objects;

/** How long a deadline is, in which direction, and what becomes of a last day off («Fristmaß»). */
public record DeadlineTerms(int amount, DeadlineUnit unit, DeadlineDirection direction, DeadlineShift shift)
        implements Serializable {

    public DeadlineTerms {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(shift, "shift");
        if (amount < 0) {
            throw new IllegalArgumentException("a deadline has no negative length: " + amount);
        }
    }
}
