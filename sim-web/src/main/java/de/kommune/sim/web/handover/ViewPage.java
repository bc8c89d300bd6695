package de.kommune.sim.web.handover;

import static de.kommune.sim.access.Permission.HANDOVER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.handover.boundary.Choice;
import de.kommune.sim.handover.boundary.HandoverGlance;
import de.kommune.sim.handover.boundary.HandoverView;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Handing a client over to the ASD («Übergabe an den ASD»): the page shows the step that is due. */
@Named("handoverViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Handovers handovers;

    @EJB
    private Caller caller;

    @Inject
    private CaseHandover sides;

    @Inject
    private DraftOffers drafts;

    @Inject
    private Clock clock;

    private long id;
    private CaseView view;
    private HandoverView handover;
    private List<Choice> choices = List.of();
    private LocalDate plannedFor;
    private String reason;
    private String declineReason;
    private String letter;
    private String[] chosen = {};

    public void open() {
        view = cases.get(id);
        handover = handovers.ofCase(id);
        plannedFor = proposedDay();
        if (isMayPrepare() && isAt(HandoverState.CONSENT_OPEN)) {
            choices = handovers.choices(id);
        }
    }

    /** The last day of the clock, where it has one that is yet to come. */
    private LocalDate proposedDay() {
        ClockReading reading = view.clock();
        LocalDate today = LocalDate.now(clock);
        return reading.lastDay() == null || reading.lastDay().isBefore(today) ? today : reading.lastDay();
    }

    public String plan() {
        handovers.plan(id, plannedFor, reason);
        return again("PLANNED");
    }

    public String prepare() {
        handovers.prepare(handover.id());
        return again("CONSENT_OPEN");
    }

    public String pack() {
        handovers.pack(handover.id(), Set.of(chosen), letter);
        drafts.saved("handover.pack", id);
        return again("PACKAGE_READY");
    }

    public String offer() {
        handovers.offer(handover.id());
        return again("OFFERED");
    }

    public String complete() {
        handovers.complete(handover.id());
        return again("COMPLETED");
    }

    public String declined() {
        handovers.declined(handover.id(), declineReason);
        return again("CLIENT_DECLINED");
    }

    private String again(String done) {
        Notices.info("handover.done." + done);
        return "/handover/view?faces-redirect=true&id=" + id;
    }

    public void coverLetter() {
        Download.send("Uebergabe-" + caseNo() + ".pdf", "application/pdf", handovers.coverLetter(handover.id()));
    }

    public void receipt() {
        Download.send("Empfangsbestaetigung-" + caseNo() + ".pdf", "application/pdf", handovers.receipt(handover.id()));
    }

    private String caseNo() {
        return view.simCase().getCaseNo();
    }

    public List<SelectItem> getItems() {
        return choices.stream()
                .map(choice -> new SelectItem(choice.getKey(), choice.getLabel()))
                .toList();
    }

    /** Who answers for the client, in a sentence. */
    public String getSide() {
        HandoverGlance glance = new HandoverGlance(
                handover.state(),
                handover.plannedFor(),
                handover.parcel() == null ? null : handover.parcel().facts().acceptedAt());
        return sides.side(glance, view.simCase().getStatus().isLive());
    }

    public boolean isAt(HandoverState state) {
        return handover != null && handover.state() == state;
    }

    /** Whether a handover can be planned: none goes on, and the team works on the case. */
    public boolean isPlannable() {
        return isMayPrepare()
                && view.simCase().getStatus().isLive()
                && (handover == null || !handover.state().isLive());
    }

    public boolean isDeclinable() {
        return isMayPrepare() && handover != null && handover.state().leadsTo(HandoverState.CLIENT_DECLINED);
    }

    public boolean isPreparable() {
        return isMayPrepare() && handover != null && handover.state().leadsTo(HandoverState.CONSENT_OPEN);
    }

    public boolean isMayPrepare() {
        return view.mayChange() && caller.may(HANDOVER_WRITE);
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

    public HandoverView getHandover() {
        return handover;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
