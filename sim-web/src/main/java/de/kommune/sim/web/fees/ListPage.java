package de.kommune.sim.web.fees;

import de.kommune.sim.housing.fees.boundary.Counted;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.FeeRow;
import de.kommune.sim.housing.fees.boundary.Fees;
import de.kommune.sim.housing.fees.boundary.NoticeRunView;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

/** A month for everybody («Gebühren des Monats»): counting it, and telling what is new in notices. */
@Named("feesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int YEARS_BACK = 4;
    private static final int DAYS_TO_PAY = 30;

    @EJB
    private Fees fees;

    @EJB
    private FeeNotices notices;

    @Inject
    private Clock clock;

    @Inject
    private FeeWords words;

    private String month;
    private YearMonth shown;
    private LocalDate chosen;
    private LocalDate dueOn;
    private List<FeeRow> rows = List.of();
    private NoticeRunView run;

    /** Shows the month of the address, and last month without one. */
    public void open() {
        shown = asked();
        chosen = shown.atDay(1);
        dueOn = LocalDate.now(clock).plusDays(DAYS_TO_PAY);
        rows = fees.month(shown);
        run = notices.run(shown);
    }

    private YearMonth asked() {
        try {
            return month == null ? YearMonth.now(clock).minusMonths(1) : YearMonth.parse(month);
        } catch (DateTimeParseException unreadable) {
            return YearMonth.now(clock).minusMonths(1); // an address that somebody typed
        }
    }

    public String show() {
        return to(YearMonth.from(chosen));
    }

    public String count() {
        Counted counted = fees.count(YearMonth.from(chosen));
        Notices.info("fees.list.counted", counted.made(), counted.changed(), counted.same(), counted.incomplete());
        return to(YearMonth.from(chosen));
    }

    public String issue() {
        notices.issueAll(shown, dueOn);
        return to(shown);
    }

    /** Looks how far the notices are; whoever waits sees the month anew when they are written. */
    public void follow() {
        run = notices.run(shown);
        if (!run.running()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, to(shown));
        }
    }

    /** Whether the month's last night is still to come. */
    public boolean isRunning() {
        return !shown.atEndOfMonth().isBefore(LocalDate.now(clock));
    }

    /** How far the notices are; null before any were asked for. */
    public NoticeRunView getRun() {
        return run;
    }

    private static String to(YearMonth month) {
        return "/fees/list?faces-redirect=true&month=" + month;
    }

    public String getMonthWords() {
        return words.month(shown.atDay(1));
    }

    /** This month and those before, the latest first. */
    public List<LocalDate> getMonths() {
        YearMonth thisMonth = YearMonth.now(clock);
        return IntStream.range(0, 12 * YEARS_BACK)
                .mapToObj(back -> thisMonth.minusMonths(back).atDay(1))
                .toList();
    }

    public List<FeeRow> getRows() {
        return rows;
    }

    public BigDecimal getTotal() {
        return rows.stream().map(FeeRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long getToNotify() {
        return rows.stream().filter(FeeRow::isToNotify).count();
    }

    public long getIncomplete() {
        return rows.stream().filter(row -> !row.isComplete()).count();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public LocalDate getChosen() {
        return chosen;
    }

    public void setChosen(LocalDate chosen) {
        this.chosen = chosen;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
