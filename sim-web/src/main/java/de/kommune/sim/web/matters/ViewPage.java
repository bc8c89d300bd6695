package de.kommune.sim.web.matters;

import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.DecisionTold;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterState;
import de.kommune.sim.web.shell.Shell;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** A client's matter («Angelegenheit»): what has happened, and the step that comes next. */
@Named("mattersViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private AuthorityMatters matters;

    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private Long id;
    private MatterLine line;
    private LocalDate day;
    private String reference;
    private LocalDate until;
    private String wanted;
    private MatterDecision decision;
    private LocalDate postedOn;
    private LocalDate receivedOn;

    public void open() {
        line = matters.get(id == null ? 0 : id);
        day = LocalDate.now(clock);
        reference = line.reference();
    }

    public String file() {
        matters.file(id, line.version(), day, reference);
        return told("matters.filed");
    }

    public String request() {
        matters.requestInformation(id, line.version(), until, wanted);
        return told("matters.requested");
    }

    public String informed() {
        matters.informed(id, line.version());
        return told("matters.informed");
    }

    /** What the page says about who decides is what the table of competences says; the boundary asks it anew. */
    public String decide() {
        matters.decide(id, line.version(), new DecisionTold(decision, line.decider(), postedOn, receivedOn));
        return told("matters.decided");
    }

    public String remedy() {
        matters.remedy(id, line.version(), day);
        return told("matters.remedied");
    }

    public String finish() {
        matters.finish(id, line.version());
        return told("matters.finished");
    }

    private String told(String key) {
        Notices.info(key);
        return "/matters/view?faces-redirect=true&id=" + id;
    }

    public boolean isWritable() {
        return line.simCase().getStatus().isLive() && shell.may(Permission.PROCEDURE_WRITE.name());
    }

    public boolean isDraft() {
        return line.state() == MatterState.DRAFT;
    }

    public boolean isAsked() {
        return line.state() == MatterState.INFO_REQUESTED;
    }

    public boolean isDecidable() {
        return line.state().isWithTheAuthority();
    }

    public boolean isAnswerable() {
        return line.state() == MatterState.DECIDED;
    }

    public boolean isFinishable() {
        return line.state() == MatterState.DECIDED || line.state() == MatterState.REMEDY;
    }

    public MatterDecision[] getDecisions() {
        return MatterDecision.values();
    }

    public MatterLine getLine() {
        return line;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public MatterDecision getDecision() {
        return decision;
    }

    public void setDecision(MatterDecision decision) {
        this.decision = decision;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
