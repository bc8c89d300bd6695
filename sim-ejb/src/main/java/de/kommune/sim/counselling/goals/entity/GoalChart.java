package de.kommune.sim.counselling.goals.entity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How to draw the way of a goal («Verlaufsbild»).
 *
 * @param points from the baseline to the last rating
 * @param targetY the height of the target
 * @param reviewX where the day of the next look at it lies
 * @param levels the heights of the scale, from the lowest value on
 */
public record GoalChart(List<GoalPoint> points, int targetY, int reviewX, List<Integer> levels)
        implements Serializable {

    public static final int WIDTH = 300;
    public static final int HEIGHT = 92;

    /** The line through the points, as SVG wants it. */
    public String getCourse() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
