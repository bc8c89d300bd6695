package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadline;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlineKind;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadlines;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calendar of deadlines of section 50-2 («Fristen der Abteilung 50-2») by weeks, all or of one kind; of the desk or of a person. */
@Named("applicationsDeadlinesPage")
@ViewScoped
public class DeadlinesPage implements Serializable {

    private static final List<Integer> SPANS = List.of(7, 31, 92, 366);
    private static final int USUAL = 31;

    @EJB
    private OfficeDeadlines calendar;

    @EJB
    private Regimes regimes;

    private Long personId;
    private int days = USUAL;
    private OfficeDeadlineKind kind;
    private List<OfficeDeadline> all;
    private long unconfirmed;

    public void open() {
        days = SPANS.contains(days) ? days : USUAL;
        if (personId == null) {
            all = calendar.ofDesk(days);
            unconfirmed = regimes.countOpen();
        } else {
            all = calendar.ofPerson(personId, days);
        }
    }

    /** The weeks with something in them, by their Mondays. */
    public List<Map.Entry<LocalDate, List<OfficeDeadline>>> getWeeks() {
        return List.copyOf(shown().stream()
                .collect(Collectors.groupingBy(
                        due -> due.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet());
    }

    private List<OfficeDeadline> shown() {
        return kind == null
                ? all
                : all.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Those of which there is any in this time, and the one that is chosen. */
    public List<OfficeDeadlineKind> getKinds() {
        return Arrays.stream(OfficeDeadlineKind.values())
                .filter(one -> one == kind || count(one) > 0)
                .toList();
    }

    public long count(OfficeDeadlineKind of) {
        return all.stream().filter(one -> one.kind() == of).count();
    }

    /** Whether a kind has more than the calendar shows. */
    public boolean isCut() {
        return Arrays.stream(OfficeDeadlineKind.values()).anyMatch(one -> count(one) >= OfficeDeadlines.MOST_OF_A_KIND);
    }

    public int getMost() {
        return OfficeDeadlines.MOST_OF_A_KIND;
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getCount() {
        return shown().size();
    }

    public int getAll() {
        return all.size();
    }

    /** How many regimes nobody has confirmed as the facts stand; they have no day. */
    public long getUnconfirmed() {
        return unconfirmed;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** Null for all. */
    public OfficeDeadlineKind getKind() {
        return kind;
    }

    public void setKind(OfficeDeadlineKind kind) {
        this.kind = kind;
    }
}
