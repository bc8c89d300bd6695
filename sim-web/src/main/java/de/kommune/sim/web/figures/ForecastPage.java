package de.kommune.sim.web.figures;

import de.kommune.sim.housing.forecast.boundary.ForecastLine;
import de.kommune.sim.housing.forecast.boundary.ForecastView;
import de.kommune.sim.housing.forecast.boundary.HousingForecasts;
import de.kommune.sim.housing.forecast.boundary.NeedRow;
import de.kommune.sim.housing.forecast.boundary.WeekRow;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.RateFigures;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How many places the town will need («Vorausschau der Unterbringung»), as a picture above its table, beside what happened. */
@Named("figuresForecastPage")
@ViewScoped
public class ForecastPage implements Serializable {

    /** With spaces that never break, so that the three stay on one line. */
    private static final String SPACE = "\u00a0";

    private static final int LATEST = 5;

    private static final String SLASH = "\u00a0/\u00a0";

    @EJB
    private HousingForecasts forecasts;

    private List<ForecastLine> all;
    private ForecastView view;
    private ForecastChart chart;
    private List<NeedRow> needs;
    private List<RateFigures> rates = List.of();
    private Long id;
    private LocalDate night;
    private String token;

    public void open() {
        token = UUID.randomUUID().toString();
        all = forecasts.list();
        if (id == null && all.isEmpty()) {
            return;
        }
        view = forecasts.get(id == null ? all.get(0).id() : id);
        chart = new ForecastChart(view.weeks());
        if (night == null) {
            night = worst().night();
        }
        needs = forecasts.needs(view.line().id(), night);
        rates = forecasts.rates(view.line().id());
    }

    /** What it reckoned with, and whether the town has seen that itself; empty for a forecast from before that was kept. */
    public List<String> getRates() {
        return rates.stream().map(this::words).toList();
    }

    private String words(RateFigures rate) {
        String how = rate.measured() ? "measured" : "laidDown";
        return Texts.format(
                "figures.forecast.rate." + rate.kind() + "." + how,
                three(rate.aMonth().low(), rate.aMonth().middle(), rate.aMonth().high()),
                rate.counted(),
                rate.months(),
                shapes(rate));
    }

    /** «Mann allein 40, Frau allein 10» */
    private static String shapes(RateFigures rate) {
        return rate.shapes().entrySet().stream()
                .filter(shape -> shape.getValue() > 0)
                .map(shape -> Texts.label(shape.getKey()) + SPACE + shape.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The weeks, month by month. */
    public List<ForecastMonth> getMonths() {
        return view.weeks().stream()
                .collect(Collectors.groupingBy(week -> YearMonth.from(week.night()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new ForecastMonth(month.getKey(), month.getValue()))
                .toList();
    }

    /** «Dezember 2026: gebraucht bis zu 410 / 420 / 431, ohne passenden Platz bis zu 0 / 2 / 7» */
    public String summary(ForecastMonth month) {
        return Texts.format(
                "figures.forecast.month",
                monthName(month),
                three(month.needed(Course.LOW), month.needed(Course.MIDDLE), month.needed(Course.HIGH)),
                three(month.missing(Course.LOW), month.missing(Course.MIDDLE), month.missing(Course.HIGH)));
    }

    /** «12/2026» */
    public String monthName(ForecastMonth month) {
        return "%02d/%d".formatted(month.month().getMonthValue(), month.month().getYear());
    }

    /** The forecasts that come first in the list; the others fold. */
    public List<ForecastLine> getLatest() {
        return all.subList(0, Math.min(LATEST, all.size()));
    }

    public List<ForecastLine> getEarlier() {
        return all.subList(Math.min(LATEST, all.size()), all.size());
    }

    /** The first of those weeks in which most people find no place; most places are needed where all find one. */
    private WeekRow worst() {
        return view.weeks().stream()
                .max(Comparator.comparing((WeekRow week) -> week.high().missing())
                        .thenComparing(week -> week.high().needed())
                        .thenComparing(WeekRow::night, Comparator.reverseOrder()))
                .orElseThrow();
    }

    public String make() {
        long made = forecasts.make(token).getId();
        Notices.info("figures.forecast.made");
        return "/figures/forecast?faces-redirect=true&id=" + made;
    }

    /** What the picture says to those who hear the page. */
    public String getSummary() {
        return Texts.format(
                "figures.forecast.summary",
                view.line().firstDay(),
                last().night(),
                most(WeekRow::low, WeekFigures::needed),
                most(WeekRow::middle, WeekFigures::needed),
                most(WeekRow::high, WeekFigures::needed));
    }

    private WeekRow last() {
        return view.weeks().get(view.weeks().size() - 1);
    }

    /** How many people at most find no place that fits, course by course. */
    public int getMissingLow() {
        return most(WeekRow::low, WeekFigures::missing);
    }

    public int getMissingMiddle() {
        return most(WeekRow::middle, WeekFigures::missing);
    }

    public int getMissingHigh() {
        return most(WeekRow::high, WeekFigures::missing);
    }

    private int most(Function<WeekRow, WeekFigures> course, ToIntFunction<WeekFigures> figure) {
        return view.weeks().stream().map(course).mapToInt(figure).max().orElse(0);
    }

    /** «497 bekannte Belegungen, dazu 3 angekündigte und 4 erwartete Personen; 2 Personen ziehen aus.» */
    public String words(WeekRow week) {
        WeekFigures middle = week.middle();
        return Texts.format(
                "figures.forecast.words",
                middle.occupied(),
                middle.announced(),
                middle.expected(),
                middle.leaving(),
                middle.displaced());
    }

    /** «4 mehr als im mittleren Verlauf» */
    public String difference(WeekRow week) {
        int more = week.happened() - week.middle().needed();
        return more == 0
                ? Texts.format("figures.forecast.asExpected")
                : Texts.format(more > 0 ? "figures.forecast.more" : "figures.forecast.fewer", Math.abs(more));
    }

    /** «3 / 4 / 6» */
    public String needed(WeekRow week) {
        return three(week.low().needed(), week.middle().needed(), week.high().needed());
    }

    public String missing(WeekRow week) {
        return three(week.low().missing(), week.middle().missing(), week.high().missing());
    }

    public String persons(HouseholdShape shape) {
        return three(shape, NeedRow::persons);
    }

    public String places(HouseholdShape shape) {
        return three(shape, NeedRow::places);
    }

    public String without(HouseholdShape shape) {
        return three(shape, NeedRow::missing);
    }

    private String three(HouseholdShape shape, ToIntFunction<NeedRow> figure) {
        int[] courses = Arrays.stream(Course.values())
                .mapToInt(course -> needs.stream()
                        .filter(need -> need.shape() == shape && need.course() == course)
                        .mapToInt(figure)
                        .sum())
                .toArray();
        return three(courses[0], courses[1], courses[2]);
    }

    private static String three(int low, int middle, int high) {
        return low + SLASH + middle + SLASH + high;
    }

    public boolean isShort(WeekRow week) {
        return week.high().missing() > 0;
    }

    /** As the address of the page takes it. */
    public String day(LocalDate day) {
        return Readable.day(day);
    }

    public HouseholdShape[] getShapes() {
        return HouseholdShape.values();
    }

    public List<ForecastLine> getAll() {
        return all;
    }

    /** Null as long as nobody has made a forecast. */
    public ForecastView getView() {
        return view;
    }

    public ForecastChart getChart() {
        return chart;
    }

    /** Whether the night is one of this forecast. */
    public boolean isKnown() {
        return !needs.isEmpty();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    /** What the town still had to take in; empty where nobody had noted it. */
    public String getQuota() {
        return QuotaWords.of(view.line().quota());
    }
}
