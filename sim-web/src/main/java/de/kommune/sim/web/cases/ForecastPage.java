package de.kommune.sim.web.cases;

import de.kommune.sim.cases.clock.boundary.Forecasts;
import de.kommune.sim.cases.clock.boundary.HandoverForecast;
import de.kommune.sim.cases.clock.entity.ForecastMonth;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many handovers to the ASD lie ahead («Vorausschau»), as a picture above its table; the table is the truth. */
@Named("casesForecastPage")
@RequestScoped
public class ForecastPage {

    private static final int MONTHS = 24;
    private static final int BAR = 20;
    private static final int GAP = 3;
    private static final int HEIGHT = 120;
    private static final int EACH_QUARTER = 3;

    @EJB
    private Forecasts forecasts;

    private HandoverForecast forecast;
    private List<Bar> bars;

    /**
     * A bar of the picture.
     *
     * @param label the month under it; null for a bar without one
     * @param hidden whether its figure is kept secret
     */
    public record Bar(int x, int y, int width, int height, String label, boolean hidden) implements Serializable {}

    @PostConstruct
    void load() {
        forecast = forecasts.handovers(MONTHS);
        bars = new ArrayList<>();
        long most = forecast.months().stream()
                .mapToLong(month -> month.isSuppressed() ? 0 : month.people())
                .max()
                .orElse(0);
        for (ForecastMonth month : forecast.months()) {
            bars.add(bar(month, bars.size(), Math.max(1, most)));
        }
    }

    private static Bar bar(ForecastMonth month, int place, long most) {
        int height = month.isSuppressed() ? 2 : Math.toIntExact(month.people() * HEIGHT / most);
        String label =
                place % EACH_QUARTER == 0 ? DateTimeFormatter.ofPattern("MM.uu").format(month.month()) : null;
        return new Bar(place * BAR, HEIGHT - height, BAR - GAP, height, label, month.isSuppressed());
    }

    /** What the picture says to those who hear the page. */
    public String getSummary() {
        return Texts.format("cases.forecast.summary", name(first()), name(last()), figure(total()));
    }

    private YearMonth first() {
        return forecast.months().get(0).month();
    }

    private YearMonth last() {
        return forecast.months().get(MONTHS - 1).month();
    }

    /** Null where one of the months is kept secret, for the sum would tell it. */
    private Long total() {
        return forecast.months().stream().anyMatch(ForecastMonth::isSuppressed)
                ? null
                : forecast.months().stream().mapToLong(ForecastMonth::people).sum();
    }

    /** «November 2026». */
    public String name(YearMonth month) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }

    /** The figure, or that it is kept secret. */
    public String figure(Long people) {
        return people == null ? Texts.format("cases.forecast.hidden") : String.valueOf(people);
    }

    public String getTotal() {
        return figure(total());
    }

    public HandoverForecast getForecast() {
        return forecast;
    }

    public List<Bar> getBars() {
        return bars;
    }
}
