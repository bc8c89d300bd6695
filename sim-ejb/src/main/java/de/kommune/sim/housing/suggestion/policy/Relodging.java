package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import de.kommune.sim.housing.placement.policy.Bedroom;
import java.util.Map;

/** One step of the search («Umbelegung im Plan»): these people get these beds instead of those that they had. */
class Relodging extends AbstractMove<Plan> {

    private final Map<Lodger, Bedroom> next;

    /** @param next in a fixed order; a bed of null takes somebody out of the plan */
    Relodging(Map<Lodger, Bedroom> next) {
        this.next = next;
    }

    /** Also a step to nowhere is one, see {@link Relodgings}. */
    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> director) {
        next.forEach((lodger, bed) -> {
            director.beforeVariableChanged(lodger, Lodger.BED);
            lodger.setBed(bed);
            director.afterVariableChanged(lodger, Lodger.BED);
        });
    }
}
