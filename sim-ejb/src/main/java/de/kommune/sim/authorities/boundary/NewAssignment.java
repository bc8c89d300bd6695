package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentFacts;
import java.io.Serializable;
import java.util.List;

/**
 * An assignment as it is entered («neue Zuweisung»).
 *
 * @param household whom letters are addressed to first
 * @param form the number of the form: sent twice, it is one assignment
 */
public record NewAssignment(AssignmentFacts facts, List<Arriving> household, String form) implements Serializable {

    public NewAssignment {
        household = List.copyOf(household);
    }
}
