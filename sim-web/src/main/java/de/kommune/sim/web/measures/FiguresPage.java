package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.MeasureReach;
import de.kommune.sim.measures.programmes.boundary.ReachRow;
import de.kommune.sim.measures.programmes.boundary.ReachView;
import de.kommune.sim.paper.TextTable;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reach and costs of measures («Reichweite und Kosten»), by year and half-year, for the committee. */
@Named("measuresFiguresPage")
@ViewScoped
public class FiguresPage implements Serializable {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final int EARLIEST = 2022;
    private static final int LATEST = 2060;
    private static final int HALVES = 2;

    @EJB
    private MeasureReach reach;

    @Inject
    private Clock clock;

    private Integer year;
    private Integer half;
    private ReachView view;

    /** An address that nobody made shows this year. */
    public void open() {
        year = year == null || year < EARLIEST || year > LATEST
                ? Integer.valueOf(LocalDate.now(clock).getYear())
                : year;
        half = half == null || half < 0 || half > HALVES ? Integer.valueOf(0) : half;
        view = reach.of(year, half);
    }

    public void text() {
        String name = Texts.format("measures.figures.file", String.valueOf(year), half) + ".csv";
        Download.send(name, CSV, TextTable.of(headings(), cells(reach.of(year, half))));
    }

    private static List<String> headings() {
        return Stream.of(
                        "measures.title",
                        "measures.kind",
                        "measures.task",
                        "measures.fundingSource",
                        "measures.fundingAmount",
                        "measures.ownShare",
                        "measures.figures.people",
                        "measures.figures.sessions",
                        "measures.figures.cancelled",
                        "measures.figures.hours",
                        "measures.view.planned",
                        "measures.view.actual",
                        "measures.figures.perHead")
                .map(heading -> Texts.format(heading))
                .toList();
    }

    private static List<List<Object>> cells(ReachView view) {
        return view.rows().stream()
                .map(row -> Arrays.<Object>asList(
                        row.title(),
                        Texts.label(row.kind()),
                        Texts.label(row.task()),
                        row.fundingSource(),
                        row.fundingAmount(),
                        row.ownShare(),
                        row.people() == null ? Texts.format("measures.figures.hidden") : row.people(),
                        row.sessions(),
                        row.cancelled(),
                        row.hours(),
                        row.planned(),
                        row.actual(),
                        row.perHead()))
                .toList();
    }

    /** How many, or that they are too few to be told. */
    public String figure(Long people) {
        return people == null ? Texts.format("measures.figures.hidden") : String.valueOf(people);
    }

    /** What a row costs by head; empty where it cannot be told. */
    public boolean isTold(ReachRow row) {
        return row.perHead() != null;
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return Stream.of(now - 2, now - 1, now, now + 1)
                .filter(one -> one >= EARLIEST)
                .toList();
    }

    public List<Integer> getHalves() {
        return List.of(0, 1, HALVES);
    }

    /** Whether all of the year is shown, with its costs. */
    public boolean isWhole() {
        return half == 0;
    }

    public ReachView getView() {
        return view;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getHalf() {
        return half;
    }

    public void setHalf(Integer half) {
        this.half = half;
    }
}
