package de.kommune.sim.web.cases;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.CounsellingPeriod;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A counselling period («Beratungszeitraum»): noting one, or removing one with a reason. */
@Named("casesPeriodPage")
@ViewScoped
public class PeriodPage implements Serializable {

    @EJB
    private Cases cases;

    private long id;
    private Long periodId;
    private CaseView view;
    private CounsellingPeriod wrong;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private PeriodSource source = PeriodSource.MANUAL;
    private Evidence evidence = Evidence.CONFIRMED;
    private String reason;

    public void open() {
        view = cases.get(id);
        wrong = periodId == null ? null : find();
    }

    private CounsellingPeriod find() {
        return view.simCase().getPeriods().stream()
                .filter(period -> period.getId().equals(periodId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String add() {
        cases.addPeriod(id, new CareSpan(Period.ofDays(firstDay, lastDay), source, evidence));
        Notices.info("cases.period.added");
        return back();
    }

    public String remove() {
        cases.removePeriod(id, periodId, reason);
        Notices.info("cases.period.removed");
        return back();
    }

    private String back() {
        return "/cases/view?faces-redirect=true&id=" + id;
    }

    /** The period that is to be removed; null where one is noted. */
    public CounsellingPeriod getWrong() {
        return wrong;
    }

    public PeriodSource[] getSources() {
        return PeriodSource.values();
    }

    public Evidence[] getEvidences() {
        return Evidence.values();
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

    public Long getPeriodId() {
        return periodId;
    }

    public void setPeriodId(Long periodId) {
        this.periodId = periodId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public PeriodSource getSource() {
        return source;
    }

    public void setSource(PeriodSource source) {
        this.source = source;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
