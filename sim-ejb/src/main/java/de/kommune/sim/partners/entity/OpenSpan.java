package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** From when to when it is open on a weekday («Öffnungszeit»); the last minute does not belong to it. */
public record OpenSpan(DayOfWeek day, LocalTime opens, LocalTime closes) implements Serializable, Comparable<OpenSpan> {

    public OpenSpan {
        if (!opens.isBefore(closes)) {
            throw new BusinessException("partners.hoursReversed", opens, closes);
        }
    }

    public boolean overlaps(OpenSpan other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    @Override
    public int compareTo(OpenSpan other) {
        return Comparator.comparing(OpenSpan::day)
                .thenComparing(OpenSpan::opens)
                .thenComparing(OpenSpan::closes)
                .compare(this, other);
    }
}
