package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import de.kommune.sim.housing.placement.policy.Bedroom;

/** Somebody in a plan and the bed that the plan gives her («Person im Plan»). Public with setters, because the solver asks for it. */
@PlanningEntity
public class Lodger {

    static final String BED = "bed";

    private int index;
    private Seeker seeker;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = Plan.FREE_BEDS)
    private Bedroom bed;

    /** For the solver, which copies people. */
    public Lodger() {}

    Lodger(int index, Seeker seeker) {
        this.index = index;
        this.seeker = seeker;
    }

    int index() {
        return index;
    }

    Seeker seeker() {
        return seeker;
    }

    /** Null for whom there is none. */
    public Bedroom getBed() {
        return bed;
    }

    public void setBed(Bedroom bed) {
        this.bed = bed;
    }
}
