package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.util.Comparator;

/** One counselling period as the clock sees it («Beratungszeitraum»): when, known from where, how well proven. */
public record CareSpan(Period period, PeriodSource source, Evidence evidence)
        implements Serializable, Comparable<CareSpan> {

    private static final Comparator<CareSpan> ORDER = Comparator.comparing(CareSpan::evidence)
            .thenComparing(CareSpan::period)
            .thenComparing(CareSpan::source);

    /** Proven ones first, then by time, so that an explanation does not depend on how the database returns them. */
    @Override
    public int compareTo(CareSpan other) {
        return ORDER.compare(this, other);
    }
}
