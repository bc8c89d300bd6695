package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.util.List;

/**
 * The clock as a picture («Zeitbalken»): segments from left to right in thousandths of the whole, without hole or
 * overlap.
 *
 * @param today where today stands, null when it lies outside the bar
 */
public record ClockBar(List<Segment> segments, Integer today) implements Serializable {

    /** How many parts the whole bar has. */
    public static final int WHOLE = 1000;

    public ClockBar {
        segments = List.copyOf(segments);
    }

    /** One piece of the bar, in thousandths. */
    public record Segment(Part part, int left, int width) implements Serializable {}

    /** What a piece of the bar stands for. */
    public enum Part {
        COUNTED,
        GAP,
        REMAINING,
        /** Counselled after the last day. */
        OVERDRAWN
    }
}
