package de.kommune.sim.takeover.commit.boundary;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.takeover.commit.policy.RegisterEntry;
import java.util.List;

/** The counselling of an entry as cases and clocks take it: shown by the contractor's list, so confirmed. */
final class Spans {

    private Spans() {}

    static List<CareSpan> of(RegisterEntry entry) {
        return entry.counselling().stream()
                .map(period -> new CareSpan(period, PeriodSource.EHC_IMPORT, Evidence.CONFIRMED))
                .toList();
    }
}
