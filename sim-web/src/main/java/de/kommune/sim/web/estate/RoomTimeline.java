package de.kommune.sim.web.estate;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a room's beds over time («Zeitstrahl eines Zimmers»): a lane for each bed, a bar for each stay or closure, a line for each month.
 * Only where things lie is reckoned here; what they say stands in the table beside it.
 */
public final class RoomTimeline implements Serializable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uu");
    private static final int LEFT = 60;
    private static final int WIDTH = 700;
    private static final int TOP = 22;
    private static final int LANE = 30;
    private static final int BAR = 22;
    private static final int MOST_LINES = 13;

    private final Period shown;
    private final List<Bar> bars = new ArrayList<>();
    private int lanes;

    public RoomTimeline(Period shown) {
        this.shown = shown;
    }

    /** The next bed, below the others. */
    public void lane() {
        lanes++;
    }

    /** A bar in the lowest lane, as much of it as is shown. */
    public void bar(Period period, String kind, String words) {
        LocalDate from = period.getFrom().isBefore(shown.getFrom()) ? shown.getFrom() : period.getFrom();
        LocalDate to = period.getTo().isAfter(shown.getTo()) ? shown.getTo() : period.getTo();
        int x = x(from);
        bars.add(new Bar(x, TOP + (lanes - 1) * LANE, Math.max(2, x(to) - x), kind, words));
    }

    private int x(LocalDate day) {
        return (int) (LEFT + ChronoUnit.DAYS.between(shown.getFrom(), day) * WIDTH / shown.days());
    }

    public List<Bar> getBars() {
        return bars;
    }

    /** Where that night is, or null where it is not shown. */
    public Integer at(LocalDate night) {
        return shown.contains(night) ? x(night) : null;
    }

    /** The first day of every month, or of every few, as many as can be read. */
    public List<Line> getLines() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(shown.getFrom(), shown.getTo()));
        long step = (months + MOST_LINES - 1) / MOST_LINES;
        List<Line> lines = new ArrayList<>();
        LocalDate first = shown.getFrom().withDayOfMonth(1).plusMonths(1);
        for (LocalDate day = first; day.isBefore(shown.getTo()); day = day.plusMonths(step)) {
            lines.add(new Line(x(day), day));
        }
        return lines;
    }

    /** Where the words of each lane stand. */
    public List<Integer> getLanes() {
        List<Integer> middles = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            middles.add(TOP + lane * LANE + BAR - 6);
        }
        return middles;
    }

    public int getWidth() {
        return LEFT + WIDTH;
    }

    public int getHeight() {
        return TOP + Math.max(1, lanes) * LANE;
    }

    public int getBarHeight() {
        return BAR;
    }

    /**
     * @param kind taken, reserved or closed, which is its class
     * @param words what it is, where a pointer rests on it
     */
    public record Bar(int x, int y, int width, String kind, String words) implements Serializable {}

    /** The beginning of a month. */
    public record Line(int x, LocalDate day) implements Serializable {

        /** As in «12/26». */
        public String getLabel() {
            return MONTH.format(day);
        }
    }
}
