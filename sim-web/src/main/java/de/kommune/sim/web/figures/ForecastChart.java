package de.kommune.sim.web.figures;

import de.kommune.sim.housing.forecast.boundary.WeekRow;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of a forecast («Bild der Vorausschau»): a band from the low to the high course with the middle one in it, the open beds as
 * a line above, and as bars what happened. The picture is drawn here; the page only writes it down.
 */
public class ForecastChart implements Serializable {

    private static final int STEP = 18;
    private static final int BAR = 10;
    private static final int HEIGHT = 120;
    private static final int EACH_MONTH = 4;

    private final List<WeekRow> weeks;
    private final int most;

    /** A bar of the picture, a night that is over. */
    public record Bar(int x, int y, int width, int height) implements Serializable {}

    /** A day under the picture. */
    public record Mark(int x, String text) implements Serializable {}

    ForecastChart(List<WeekRow> weeks) {
        this.weeks = List.copyOf(weeks);
        this.most = weeks.stream()
                .flatMapToInt(week -> IntStream.of(
                        week.high().needed(), week.middle().open(), week.happened() == null ? 0 : week.happened()))
                .reduce(1, Math::max);
    }

    public String getOpen() {
        return line(week -> week.middle().open());
    }

    public String getMiddle() {
        return line(week -> week.middle().needed());
    }

    /** There along the high course, and back along the low one. */
    public String getBand() {
        return line(week -> week.high().needed()) + " "
                + IntStream.iterate(weeks.size() - 1, place -> place >= 0, place -> place - 1)
                        .mapToObj(place -> point(place, weeks.get(place).low()))
                        .collect(Collectors.joining(" "));
    }

    private static String point(int x, int y) {
        return x + "," + y;
    }

    private String point(int place, WeekFigures figures) {
        return point(x(place), y(figures.needed()));
    }

    private String line(ToIntFunction<WeekRow> figure) {
        return IntStream.range(0, weeks.size())
                .mapToObj(place -> point(x(place), y(figure.applyAsInt(weeks.get(place)))))
                .collect(Collectors.joining(" "));
    }

    public List<Bar> getBars() {
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < weeks.size(); place++) {
            Integer happened = weeks.get(place).happened();
            if (happened != null) {
                bars.add(new Bar(x(place) - BAR / 2, y(happened), BAR, HEIGHT - y(happened)));
            }
        }
        return bars;
    }

    public List<Mark> getMarks() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.");
        return IntStream.range(0, weeks.size())
                .filter(place -> place % EACH_MONTH == 0)
                .mapToObj(place ->
                        new Mark(place * STEP, day.format(weeks.get(place).night())))
                .toList();
    }

    private static int x(int place) {
        return place * STEP + STEP / 2;
    }

    private int y(int figure) {
        return HEIGHT - figure * (HEIGHT - BAR) / most;
    }
}
