package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentState;
import java.util.EnumSet;
import java.util.Set;

/** Which assignments a list shows («Ablage der Zuweisungen»). */
public enum AssignmentBox {
    /** Who is still to come, by the planned day. */
    EXPECTED(AssignmentState.expected()),
    ARRIVED(EnumSet.of(AssignmentState.ARRIVED)),
    NO_SHOW(EnumSet.of(AssignmentState.NO_SHOW)),
    CANCELLED(EnumSet.of(AssignmentState.CANCELLED));

    private final Set<AssignmentState> states;

    AssignmentBox(Set<AssignmentState> states) {
        this.states = states;
    }

    Set<AssignmentState> states() {
        return states;
    }
}
