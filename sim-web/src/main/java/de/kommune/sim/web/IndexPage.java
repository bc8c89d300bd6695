package de.kommune.sim.web;

import static de.kommune.sim.access.Permission.CASE_ASSIGN;
import static de.kommune.sim.access.Permission.CASE_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The start page («Mein Tag»): what waits. A counsellor sees the own cases whose time runs out, the team lead those of
 * the team and how many nobody is responsible for.
 */
@Named
@RequestScoped
public class IndexPage {

    private static final int MOST = 8;
    private static final int WITHIN_DAYS = 365;

    @Inject
    private Clock clock;

    @EJB
    private Caller caller;

    @EJB
    private Cases cases;

    private boolean counselling;
    private boolean leading;
    private List<CaseRow> ending = List.of();
    private long endingCount;
    private long caseCount;
    private long unassigned;

    @PostConstruct
    void load() {
        counselling = caller.may(CASE_READ);
        leading = caller.may(CASE_ASSIGN);
        if (counselling) {
            CaseFilter endingSoon = new CaseFilter(!leading, null, null, WITHIN_DAYS, null, null);
            ending = cases.list(endingSoon, CaseSort.REMAINING, false, 0, MOST);
            endingCount = cases.count(endingSoon);
            caseCount = cases.count(leading ? CaseFilter.teamCases() : CaseFilter.myCases());
        }
        if (leading) {
            unassigned = cases.count(new CaseFilter(false, null, null, null, CaseFilter.NOBODY, null));
        }
    }

    /** «Montag, 23. November 2026 · 42 Fälle». */
    public String getToday() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String day = DateTimeFormatter.ofPattern(Texts.format("shell.index.datePattern"), language)
                .format(LocalDate.now(clock));
        return counselling ? Texts.format("shell.index.head", day, caseCount) : day;
    }

    public boolean isCounselling() {
        return counselling;
    }

    public boolean isLeading() {
        return leading;
    }

    /** Cases with at most a year left, the most urgent first. */
    public List<CaseRow> getEnding() {
        return ending;
    }

    /** How many such cases there are beyond those that are shown. */
    public long getMoreEnding() {
        return endingCount - ending.size();
    }

    public long getUnassigned() {
        return unassigned;
    }
}
