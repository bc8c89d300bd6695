package de.kommune.sim.web.matters;

import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.DecisionTold;
import de.kommune.sim.procedures.matters.boundary.MatterDecisions;
import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.boundary.MatterRequests;
import de.kommune.sim.procedures.matters.boundary.PaperLine;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterOutcome;
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
import java.util.List;

/** A client's matter («Angelegenheit»): what has happened, and the steps that can come next. */
@Named("mattersViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private AuthorityMatters matters;

    @EJB
    private MatterDecisions decisions;

    @EJB
    private MatterRequests requests;

    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private final StepForm step = new StepForm();
    private Long id;
    private MatterLine line;
    private List<PaperLine> papers;

    public void open() {
        line = matters.get(id == null ? 0 : id);
        papers = requests.ofMatter(line.id());
        step.fill(line, LocalDate.now(clock));
    }

    public String file() {
        matters.file(id, line.version(), step.getDay(), step.getReference());
        return told("matters.filed");
    }

    public String refer() {
        matters.refer(id, line.version(), step.getReference());
        return told("matters.referred");
    }

    public String discard() {
        matters.discard(id, line.version(), step.getWhy());
        return told("matters.discarded");
    }

    public String withdraw() {
        matters.withdraw(id, line.version(), step.getWhy(), step.getDay());
        return told("matters.withdrawn");
    }

    public String request() {
        requests.request(id, line.version(), step.getUntil(), step.getWanted());
        return told("matters.requested");
    }

    public String handIn(long paperId, boolean there) {
        requests.handIn(paperId, there);
        return told(there ? "matters.handedIn" : "matters.missingAgain");
    }

    public String dismiss(long paperId) {
        requests.dismiss(paperId);
        return told("matters.dismissed");
    }

    public String informed() {
        requests.informed(id, line.version());
        return told("matters.informed");
    }

    /** What the page says about who decides is what the table of competences says; the boundary asks it anew. */
    public String decide() {
        decisions.decide(
                id,
                line.version(),
                new DecisionTold(step.getDecision(), line.decider(), step.getPostedOn(), step.getReceivedOn()));
        MatterLine decided = matters.get(id);
        return told(decided.toBeAnswered() && decided.remedy() != null ? "matters.decidedUntil" : "matters.decided");
    }

    public String remedy() {
        decisions.remedy(id, line.version(), step.getDay());
        if (line.remedy() != null && step.getDay().isAfter(line.remedy().lastDay())) {
            Notices.warn("matters.lateRemedied", line.remedy().lastDay());
        }
        return told("matters.remedied");
    }

    public String urge() {
        decisions.urge(id, line.version(), step.getDay());
        return told("matters.urged");
    }

    public String endUrgent() {
        decisions.endUrgent(id, line.version(), step.getOutcome(), step.getDay());
        return told("matters.urgentEnded");
    }

    public String conclude() {
        decisions.conclude(id, line.version(), step.getOutcome(), step.getDay());
        return told("matters.concluded");
    }

    public String finish() {
        decisions.finish(id, line.version());
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

    /** The authority has it: it can want something, and the client can take it back. */
    public boolean isRunning() {
        return line.state().isWithTheAuthority();
    }

    public boolean isDecidable() {
        return line.state().isDecidable() && line.answer().getUrgentOn() == null;
    }

    public boolean isDecided() {
        return line.state() == MatterState.DECIDED;
    }

    public boolean isUrgentPossible() {
        return line.state().isAnswerable()
                && line.facts().isUrgentPossible()
                && line.answer().getUrgentOn() == null;
    }

    public boolean isConcludable() {
        return line.state() == MatterState.REMEDY || line.isOutcomeMissing();
    }

    /** Whether by the law of another day somebody else might decide, and that day does not stand on the timeline. */
    public boolean isFirstTitleMissing() {
        return line.firstTitleMissing() && !line.state().isEnded();
    }

    public MatterDecision[] getDecisions() {
        return MatterDecision.values();
    }

    public MatterOutcome[] getOutcomes() {
        return MatterOutcome.values();
    }

    public MatterLine getLine() {
        return line;
    }

    public List<PaperLine> getPapers() {
        return papers;
    }

    public StepForm getStep() {
        return step;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
