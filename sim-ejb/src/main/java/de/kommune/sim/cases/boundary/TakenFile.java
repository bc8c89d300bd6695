package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.entity.TargetGroup;
import java.util.List;

/**
 * What a contractor's file tells about one person («übernommene Akte»): the counselling periods, none to many.
 *
 * @param personId the record in the register
 * @param spans when the person was counselled; an open end means that it goes on
 */
public record TakenFile(long personId, TargetGroup targetGroup, List<CareSpan> spans) {

    public TakenFile {
        spans = List.copyOf(spans);
    }
}
