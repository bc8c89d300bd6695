package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.authorities.entity.AssignmentStep;
import de.kommune.sim.authorities.entity.CancelReason;
import java.io.Serializable;
import java.util.List;

/**
 * One assignment with all that is known of it («Zuweisung auf ihrer Seite»).
 *
 * @param source where it stands that the authority may assign on this basis
 * @param cancelReason null unless it was cancelled
 */
public record AssignmentView(
        AssignmentLine line,
        AssignmentFacts facts,
        String source,
        CancelReason cancelReason,
        List<AssignmentStep> steps)
        implements Serializable {

    public AssignmentView {
        steps = List.copyOf(steps);
    }
}
