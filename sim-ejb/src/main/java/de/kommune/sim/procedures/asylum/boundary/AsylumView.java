package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.policy.AsylumDecisions;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A procedure with what it came to («Asylverfahren»).
 *
 * @param previous the one that it follows; null where there is none
 * @param following those that follow it
 * @param mayChange whether the caller works on its case
 */
public record AsylumView(
        AsylumProcedure procedure,
        AsylumResult result,
        AsylumProcedure previous,
        List<AsylumProcedure> following,
        boolean mayChange)
        implements Serializable {

    /** @param all of its case, itself among them */
    static AsylumView of(AsylumProcedure procedure, List<AsylumProcedure> all, boolean mayChange) {
        AsylumResult result = AsylumDecisions.result(procedure.getFacts().getKind(), procedure.getDecision());
        Long previousId = procedure.getFacts().getPreviousId();
        return new AsylumView(
                procedure,
                result,
                all.stream()
                        .filter(one -> Objects.equals(one.getId(), previousId))
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(one -> Objects.equals(one.getFacts().getPreviousId(), procedure.getId()))
                        .toList(),
                mayChange);
    }
}
