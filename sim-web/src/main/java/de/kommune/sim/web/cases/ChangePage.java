package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.organisation.boundary.ColleagueLine;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.web.text.Notices;
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

/** One step with a case («Weiterer Schritt»): pausing, closing, handing it to somebody and so on. */
@Named("casesChangePage")
@ViewScoped
public class ChangePage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Colleagues team;

    @Inject
    private Clock clock;

    private long id;
    private Step step;
    private CaseView view;
    private LocalDate day;
    private String reason;
    private ClosingReason closingReason;
    private String account;
    private TargetGroup targetGroup;
    private CaseGroup caseGroup;
    private List<ColleagueLine> colleagues = List.of();

    public void open() {
        view = cases.get(id);
        if (step.isPersonal()) {
            colleagues = team.list();
        }
        day = step == Step.DWELLING ? view.simCase().getOwnDwellingSince() : LocalDate.now(clock);
        account = step == Step.DEPUTY ? view.simCase().getDeputy() : null;
        targetGroup = view.simCase().getTargetGroup();
        caseGroup = view.simCase().getCaseGroup();
    }

    /** Takes the step and goes back to the case. */
    public String save() {
        switch (step) {
            case PAUSE -> cases.pause(id, day, reason);
            case RESUME -> cases.resume(id, day);
            case CLOSE -> cases.close(id, day, closingReason);
            case REOPEN -> cases.reopen(id, day);
            case ASSIGN -> cases.assign(id, view.simCase().getVersion(), account);
            case DEPUTY -> cases.appointDeputy(id, view.simCase().getVersion(), account);
            case DWELLING -> cases.dwellsSince(id, view.simCase().getVersion(), day);
            case CLASSIFY -> cases.classify(id, view.simCase().getVersion(), targetGroup, caseGroup);
        }
        Notices.info("cases.change.saved", view.simCase().getCaseNo());
        return "/cases/view?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return Texts.format("cases.change.title." + step);
    }

    /** What the step does to the clock and to the case. */
    public String getConsequence() {
        return Texts.format("cases.change.consequence." + step);
    }

    public String getDayLabel() {
        return Texts.format("cases.change.day." + step);
    }

    /** What the files that were taken over do not say is no reason to close a case by hand. */
    public List<ClosingReason> getClosingReasons() {
        return Arrays.stream(ClosingReason.values())
                .filter(one -> one != ClosingReason.NOT_RECORDED)
                .toList();
    }

    public TargetGroup[] getTargetGroups() {
        return TargetGroup.values();
    }

    public CaseGroup[] getCaseGroups() {
        return CaseGroup.values();
    }

    /** Who may be chosen: everybody of the team; empty for a step that names nobody. */
    public List<ColleagueLine> getColleagues() {
        return colleagues;
    }

    public CaseView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ClosingReason getClosingReason() {
        return closingReason;
    }

    public void setClosingReason(ClosingReason closingReason) {
        this.closingReason = closingReason;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(TargetGroup targetGroup) {
        this.targetGroup = targetGroup;
    }

    public CaseGroup getCaseGroup() {
        return caseGroup;
    }

    public void setCaseGroup(CaseGroup caseGroup) {
        this.caseGroup = caseGroup;
    }
}
