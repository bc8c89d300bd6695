package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What one case file knows («Angaben einer Identität»). A person whose records were merged brings several; each
 * file's pauses interrupt only its own periods, for the other file's counselling went on.
 *
 * @param spans counselling periods that were not removed
 * @param pauses explicit pauses of that file
 * @param ownDwellingSince first day in an own flat, null if not known
 */
public record IdentityFacts(List<CareSpan> spans, List<Period> pauses, LocalDate ownDwellingSince)
        implements Serializable {

    public IdentityFacts {
        spans = List.copyOf(spans);
        pauses = List.copyOf(pauses);
    }
}
