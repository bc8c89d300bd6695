package de.kommune.sim.web.cases;

import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.Retention;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.Cover;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case («Fall»): the clock, the periods, the people, and who looks after it. */
@Named("casesViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Cases cases;

    @Inject
    private Shell shell;

    @Inject
    private Event<CaseShown> news;

    private long id;
    private CaseView view;

    public void open() {
        view = cases.get(id);
        news.fire(new CaseShown(id, view.simCase().getSubject().getId()));
    }

    /** What kind of contact is possible after the last day; null until then. */
    public Cover getCover() {
        return view.clock().state() == ClockState.EXPIRED ? view.cover() : null;
    }

    /** What one needs to know at once: number, who looks after it, since when, and what is special. */
    public String getFacts() {
        SimCase simCase = view.simCase();
        int household = view.household().size();
        return Stream.of(
                        Texts.format("cases.view.caseNo", simCase.getCaseNo()),
                        responsible(simCase),
                        ifKnown("cases.view.deputy", simCase.getDeputy()),
                        ifKnown("cases.view.openedOn", simCase.getOpenedOn()),
                        ended(simCase),
                        retention(),
                        ifKnown("cases.view.dwelling", simCase.getOwnDwellingSince()),
                        simCase.getCaseGroup() == null ? null : Texts.label(simCase.getCaseGroup()),
                        household == 0 ? null : Texts.format("cases.view.householdSize", household))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String retention() {
        Retention kept = view.retention();
        if (kept == null) {
            return null;
        }
        return kept.confirmed()
                ? Texts.format("cases.view.keptUntil", kept.dueOn(), kept.years())
                : Texts.format("cases.view.keptProposed", kept.dueOn(), kept.years());
    }

    private static String responsible(SimCase simCase) {
        if (simCase.getResponsible() == null) {
            return Texts.format("cases.view.nobodyResponsible");
        }
        return simCase.getStatus() == CaseStatus.HANDED_OVER
                ? Texts.format("cases.view.wasResponsible", simCase.getResponsible())
                : Texts.format("cases.view.responsible", simCase.getResponsible());
    }

    /** A case that was handed over has ended without a reason for closing. */
    private static String ended(SimCase simCase) {
        return simCase.getClosingReason() == null
                ? ifKnown("cases.view.handedOverOn", simCase.getClosedOn())
                : Texts.format("cases.view.closedOn", simCase.getClosedOn(), simCase.getClosingReason());
    }

    private static String ifKnown(String key, Object value) {
        return value == null ? null : Texts.format(key, value);
    }

    /** Whether the caller changes anything here; what was handed over is only kept, until somebody reopens it. */
    public boolean isWritable() {
        return view.mayChange() && view.simCase().getStatus() != CaseStatus.HANDED_OVER;
    }

    /** The steps that this case and this caller's part allow, in the order of the daily work. */
    public List<Step> getSteps() {
        CaseStatus status = view.simCase().getStatus();
        List<Step> steps = new ArrayList<>();
        if (view.mayChange()) {
            add(steps, Step.PAUSE, status.leadsTo(CaseStatus.PAUSED));
            add(steps, Step.RESUME, status == CaseStatus.PAUSED);
            add(steps, Step.CLOSE, status.leadsTo(CaseStatus.CLOSED));
            add(steps, Step.REOPEN, status.leadsTo(CaseStatus.REOPENED));
            add(steps, Step.DWELLING, isWritable());
            add(steps, Step.CLASSIFY, isWritable());
        }
        boolean assigns = shell.may(Permission.CASE_ASSIGN.name()) && status.isLive();
        add(steps, Step.ASSIGN, assigns);
        add(steps, Step.DEPUTY, assigns);
        return steps;
    }

    private static void add(List<Step> steps, Step step, boolean allowed) {
        if (allowed) {
            steps.add(step);
        }
    }

    /** Whether a merge has left the person with two cases that are not over. */
    public boolean isSecondLive() {
        return view.simCase().getStatus().isLive()
                && view.others().stream().anyMatch(other -> other.status().isLive());
    }

    /** Who of the household has the least time left, in words; null where nobody's clock runs. */
    public String getLeastText() {
        return view.leastInHousehold()
                .map(least -> Texts.format(
                        "cases.view.least",
                        least.personName(),
                        least.simCase().clock().remainingDays()))
                .orElse(null);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CaseView getView() {
        return view;
    }
}
