package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.policy.AsylumDecisions;
import java.io.Serializable;

/**
 * A procedure with what it came to («Asylverfahren»).
 *
 * @param mayChange whether the caller works on its case
 */
public record AsylumView(AsylumProcedure procedure, AsylumResult result, boolean mayChange) implements Serializable {

    static AsylumView of(AsylumProcedure procedure, boolean mayChange) {
        AsylumResult result = AsylumDecisions.result(procedure.getFacts().getKind(), procedure.getDecision());
        return new AsylumView(procedure, result, mayChange);
    }
}
