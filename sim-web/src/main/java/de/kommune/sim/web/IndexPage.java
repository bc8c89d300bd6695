package de.kommune.sim.web;

import static de.kommune.sim.access.Permission.CASE_ASSIGN;
import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.NOTE_READ;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.cases.notes.boundary.OpenedNote;
import de.kommune.sim.takeover.boundary.TakeoverLine;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.TakeoverState;
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

    @EJB
    private Takeovers takeovers;

    @EJB
    private EmergencyOpenings openings;

    private boolean counselling;
    private boolean leading;
    private List<CaseRow> ending = List.of();
    private long endingCount;
    private long caseCount;
    private long unassigned;
    private List<TakeoverLine> waiting = List.of();
    private List<OpenedNote> openedNotes = List.of();

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
        if (caller.may(NOTE_READ)) {
            openedNotes = openings.ofMyNotes();
        }
        if (caller.may(TAKEOVER_READ)) {
            waiting = takeovers.list().stream().filter(IndexPage::waits).toList();
        }
        if (leading) {
            unassigned = cases.count(new CaseFilter(false, null, null, null, CaseFilter.NOBODY, null));
        }
    }

    private static boolean waits(TakeoverLine takeover) {
        return !takeover.state().isInRegister() && takeover.state() != TakeoverState.UNDONE;
    }

    /** «Montag, 23. November 2026 · 42 Fälle». */
    public String getToday() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String day = DateTimeFormatter.ofPattern(Texts.format("shell.index.datePattern"), language)
                .format(LocalDate.now(clock));
        return counselling ? Texts.format("shell.index.head", day, caseCount) : day;
    }

    /** The caller has seen that an own note was read in an emergency. */
    public String takeNote(long readingId) {
        openings.takeNote(readingId);
        return "/index?faces-redirect=true";
    }

    /** The caller's notes that the team lead read, until they are taken note of. */
    public List<OpenedNote> getOpenedNotes() {
        return openedNotes;
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

    /** Takeovers on which somebody still has to work. */
    public List<TakeoverLine> getWaiting() {
        return waiting;
    }

    public long getUnassigned() {
        return unassigned;
    }
}
