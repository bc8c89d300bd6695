package de.kommune.sim.volunteering.recognition.entity;

import java.io.Serializable;
import java.util.Comparator;

/** Half of a calendar year («Halbjahr»), as the committee is told about it. */
public record HalfYear(int year, int half) implements Serializable, Comparable<HalfYear> {

    private static final Comparator<HalfYear> ORDER =
            Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::half);

    @Override
    public int compareTo(HalfYear other) {
        return ORDER.compare(this, other);
    }
}
