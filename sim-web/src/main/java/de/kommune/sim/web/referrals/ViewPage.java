package de.kommune.sim.web.referrals;

import de.kommune.sim.referrals.boundary.ReferralAnswers;
import de.kommune.sim.referrals.boundary.ReferralView;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.referrals.entity.DeclineReason;
import de.kommune.sim.referrals.entity.ReferralOutcome;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** A referral («Vermittlung»): to whom, what goes on which consent, how far it has come, and the next step. */
@Named("referralsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Referrals referrals;

    @EJB
    private ReferralAnswers answers;

    @Inject
    private Clock clock;

    private Long id;
    private ReferralView view;
    private ReferralState next;
    private LocalDate day;
    private DeclineReason reason;
    private ReferralOutcome outcome;
    private LocalDate askedOn;

    public void open() {
        view = referrals.get(id == null ? 0 : id);
        day = LocalDate.now(clock);
        askedOn = day;
    }

    public String send() {
        referrals.send(id, view.referral().getVersion());
        Notices.info("referrals.view.sentNow");
        return again();
    }

    public String step() {
        answers.step(id, view.referral().getVersion(), next, day, reason, outcome);
        Notices.info("referrals.view.noted", next);
        return again();
    }

    public String ask() {
        answers.ask(id, view.referral().getVersion(), askedOn);
        Notices.info("referrals.view.asked");
        return again();
    }

    private String again() {
        return "/referrals/view?faces-redirect=true&id=" + id;
    }

    public boolean isPrepared() {
        return view.referral().getState() == ReferralState.PREPARED;
    }

    /** Whether something should have happened by today. */
    public boolean isOverdue() {
        LocalDate due = view.referral().getDueOn();
        return due != null && due.isBefore(LocalDate.now(clock));
    }

    public ReferralView getView() {
        return view;
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public ReferralOutcome[] getOutcomes() {
        return ReferralOutcome.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReferralState getNext() {
        return next;
    }

    public void setNext(ReferralState next) {
        this.next = next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public ReferralOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReferralOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
