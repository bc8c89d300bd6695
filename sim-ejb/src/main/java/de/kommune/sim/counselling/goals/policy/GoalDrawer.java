package de.kommune.sim.counselling.goals.policy;

import de.kommune.sim.counselling.goals.entity.Goal;
import de.kommune.sim.counselling.goals.entity.GoalChart;
import de.kommune.sim.counselling.goals.entity.GoalPoint;
import de.kommune.sim.counselling.goals.entity.GoalRating;
import de.kommune.sim.counselling.goals.entity.GoalScale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Places the ratings of a goal on a picture («Zeichner des Verlaufs»): time to the right, the scale upwards. */
public class GoalDrawer {

    private static final int MARGIN = 6;
    private static final int STEP = (GoalChart.HEIGHT - 2 * MARGIN) / (GoalScale.HIGHEST - GoalScale.LOWEST);

    private final LocalDate first;
    private final long days;

    private GoalDrawer(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /** The picture of a goal with these ratings, in the order of their days. */
    public static GoalChart draw(Goal goal, List<GoalRating> ratings) {
        LocalDate lastRated = ratings.isEmpty()
                ? goal.getSetOn()
                : ratings.get(ratings.size() - 1).getRatedOn();
        LocalDate last = lastRated.isAfter(goal.getReviewOn()) ? lastRated : goal.getReviewOn();
        GoalDrawer drawer = new GoalDrawer(goal.getSetOn(), last);
        List<GoalPoint> points = new ArrayList<>();
        points.add(drawer.point(goal.getBaseline(), goal.getSetOn()));
        ratings.forEach(rating -> points.add(drawer.point(rating.getValue(), rating.getRatedOn())));
        return new GoalChart(
                List.copyOf(points),
                height(goal.getTarget()),
                drawer.left(goal.getReviewOn()),
                GoalScale.values().stream().map(GoalDrawer::height).toList());
    }

    private GoalPoint point(int value, LocalDate day) {
        return new GoalPoint(left(day), height(value), value, day);
    }

    private int left(LocalDate day) {
        long passed = ChronoUnit.DAYS.between(first, day);
        return (int) (MARGIN + passed * (GoalChart.WIDTH - 2 * MARGIN) / days);
    }

    private static int height(int value) {
        return GoalChart.HEIGHT - MARGIN - (value - GoalScale.LOWEST) * STEP;
    }
}
