package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import de.kommune.sim.housing.placement.policy.Bedroom;
import java.util.List;

/** Who would get which bed («Belegungsplan»): what the solver changes step by step and copies where it is the best so far. */
@PlanningSolution
public class Plan {

    static final String FREE_BEDS = "freeBeds";

    private Costs costs;

    @ValueRangeProvider(id = FREE_BEDS)
    private List<Bedroom> freeBeds;

    @PlanningEntityCollectionProperty
    private List<Lodger> lodgers;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For the solver, which copies plans. */
    public Plan() {}

    Plan(Costs costs, List<Lodger> lodgers) {
        this.costs = costs;
        this.freeBeds = costs.freeBeds();
        this.lodgers = lodgers;
    }

    Costs costs() {
        return costs;
    }

    List<Bedroom> freeBeds() {
        return freeBeds;
    }

    List<Lodger> lodgers() {
        return lodgers;
    }

    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }
}
