package de.kommune.sim.web.intake;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.intake.threat.boundary.NewThreat;
import de.kommune.sim.intake.threat.boundary.ThreatView;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.intake.threat.entity.Threat;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import de.kommune.sim.intake.threat.entity.ThreatOutcome;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A threat to a client's home («drohende Wohnungslosigkeit»): noting it, its days and deadlines, and how it ended. */
@Named("intakeThreatPage")
@ViewScoped
public class ThreatPage implements Serializable {

    @EJB
    private Threats threats;

    @EJB
    private Cases cases;

    private Long id;
    private Long caseId;
    private ThreatView view;
    private CaseView ofCase;
    private ThreatKind kind;
    private String counterpart;
    private String court;
    private String fileNo;
    private EventKind event;
    private LocalDate day;
    private long wrongEvent;
    private String wrongReason;
    private ThreatOutcome outcome;
    private String endReason;

    /** The threat of the address, or an empty form for the case of the address. */
    public void open() {
        if (id != null) {
            view = threats.get(id);
            Threat threat = view.threat();
            caseId = threat.getSimCase().getId();
            counterpart = threat.getCounterpart();
            court = threat.getCourt();
            fileNo = threat.getFileNo();
        }
        ofCase = cases.get(caseId == null ? 0 : caseId);
    }

    public String note() {
        Threat noted = threats.note(new NewThreat(caseId, kind, facts(), event, day));
        Notices.info("intake.threat.noted");
        return to(noted.getId());
    }

    public String describe() {
        threats.describe(id, view.threat().getVersion(), facts());
        Notices.info("intake.threat.described");
        return to(id);
    }

    public String happens() {
        threats.happens(id, event, day);
        Notices.info("intake.threat.happened");
        return to(id);
    }

    public String revoke() {
        threats.revoke(id, wrongEvent, wrongReason);
        Notices.info("intake.threat.revoked");
        return to(id);
    }

    public String settle() {
        threats.settle(id, outcome, endReason);
        Notices.info("intake.threat.settled");
        return to(id);
    }

    private static String to(long threatId) {
        return "/intake/threat?faces-redirect=true&id=" + threatId;
    }

    private ThreatFacts facts() {
        return new ThreatFacts(counterpart, court, fileNo);
    }

    public boolean isChangeable() {
        return view != null && view.mayChange() && view.threat().isLive();
    }

    public ThreatKind[] getKinds() {
        return ThreatKind.values();
    }

    public EventKind[] getEventKinds() {
        return EventKind.values();
    }

    public ThreatOutcome[] getOutcomes() {
        return ThreatOutcome.values();
    }

    /** Null for a new one. */
    public ThreatView getView() {
        return view;
    }

    public CaseView getOfCase() {
        return ofCase;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public ThreatKind getKind() {
        return kind;
    }

    public void setKind(ThreatKind kind) {
        this.kind = kind;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getFileNo() {
        return fileNo;
    }

    public void setFileNo(String fileNo) {
        this.fileNo = fileNo;
    }

    public EventKind getEvent() {
        return event;
    }

    public void setEvent(EventKind event) {
        this.event = event;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public long getWrongEvent() {
        return wrongEvent;
    }

    public void setWrongEvent(long wrongEvent) {
        this.wrongEvent = wrongEvent;
    }

    public String getWrongReason() {
        return wrongReason;
    }

    public void setWrongReason(String wrongReason) {
        this.wrongReason = wrongReason;
    }

    public ThreatOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ThreatOutcome outcome) {
        this.outcome = outcome;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
