package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.partners.entity.TownPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What counselling asks of volunteers («Anfrage an das Ehrenamt»): the need, and how far it has come. The one row that both sides read, so
 * it says neither whose need it is nor more of the volunteer than a first name, and that for as long as it is needed.
 */
@Entity
@Table(name = "help_request")
public class HelpRequest extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private HelpState state = HelpState.OPEN;

    @Column(name = "state_since", nullable = false)
    private LocalDate stateSince;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "asked_by", nullable = false, updatable = false, length = 120)
    private String askedBy;

    @Embedded
    private HelpNeed need;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area_id", updatable = false)
    private TownPlace area;

    @Column(nullable = false)
    private int round;

    @Column(name = "helper_name", length = 100)
    private String helperName;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", length = 13)
    private HelpEnd endReason;

    @Enumerated(EnumType.STRING)
    @Column(length = 11)
    private GoalOutcome goal;

    @Enumerated(EnumType.STRING)
    @Column(name = "client_content", length = 7)
    private Content clientContent;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected HelpRequest() {}

    /** @param area null for anywhere in town */
    public HelpRequest(String token, HelpNeed need, TownPlace area, LocalDate today, String account) {
        this.token = Objects.requireNonNull(token, "token");
        this.need = Objects.requireNonNull(need, "need");
        this.area = area;
        askedOn = today;
        stateSince = today;
        askedBy = Objects.requireNonNull(account, "account");
        changedBy = account;
    }

    private void become(HelpState next, Set<HelpState> from, LocalDate day, String account) {
        if (!from.contains(state)) {
            throw new BusinessException("volunteering.stepOfRequest", state, next);
        }
        state = next;
        stateSince = day;
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** Somebody is proposed, by her first name; the client is to be asked. */
    public void propose(String firstName, LocalDate day, String account) {
        become(HelpState.PROPOSED, Set.of(HelpState.OPEN), day, account);
        helperName = Objects.requireNonNull(firstName, "firstName");
        round++;
    }

    /** What the client said to the person. */
    public void answer(boolean agreed, LocalDate day, String account) {
        become(agreed ? HelpState.AGREED : HelpState.OPEN, Set.of(HelpState.PROPOSED), day, account);
        if (!agreed) {
            helperName = null;
        }
    }

    /** The proposal does not stand any more; it is looked for somebody else. */
    public void reopen(LocalDate day, String account) {
        become(HelpState.OPEN, Set.of(HelpState.PROPOSED, HelpState.AGREED), day, account);
        helperName = null;
    }

    public void start(LocalDate day, LocalDate today, String account) {
        become(HelpState.RUNNING, Set.of(HelpState.AGREED), today, account);
        startedOn = day;
    }

    /** Counselling ends it; how it was is said by the coordination. */
    public void stop(LocalDate day, String account) {
        become(HelpState.STOPPED, Set.of(HelpState.RUNNING), day, account);
        over(HelpEnd.COUNSELLING, day.isBefore(startedOn) ? startedOn : day);
    }

    /** It has ended; an evaluation may be missing. */
    public void end(HelpEnd reason, LocalDate day, HelpEvaluation evaluation, String account) {
        boolean stopped = state == HelpState.STOPPED;
        become(HelpState.ENDED, Set.of(HelpState.RUNNING, HelpState.STOPPED), day, account);
        if (!stopped) {
            over(reason, day);
        }
        if (evaluation != null) {
            goal = evaluation.goal();
            clientContent = evaluation.clientContent();
        }
    }

    private void over(HelpEnd reason, LocalDate day) {
        helperName = null;
        endedOn = day;
        endReason = reason;
    }

    /** Counselling takes it back. */
    public void withdraw(LocalDate day, String account) {
        become(HelpState.WITHDRAWN, Set.of(HelpState.OPEN, HelpState.PROPOSED, HelpState.AGREED), day, account);
        helperName = null;
    }

    /** The coordination has found nobody. */
    public void giveUp(LocalDate day, String account) {
        become(HelpState.UNMET, Set.of(HelpState.OPEN), day, account);
    }

    /** Whether the coordination needs the client's first name. */
    public boolean isNameNeeded() {
        return state == HelpState.AGREED || state == HelpState.RUNNING;
    }

    public HelpState getState() {
        return state;
    }

    public LocalDate getStateSince() {
        return stateSince;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    /** The counsellor's account, so that the coordination knows whom to ask. */
    public String getAskedBy() {
        return askedBy;
    }

    public HelpNeed getNeed() {
        return need;
    }

    /** Null for anywhere in town. */
    public TownPlace getArea() {
        return area;
    }

    /** How often somebody has been proposed. */
    public int getRound() {
        return round;
    }

    /** The first name of who is proposed or helps; null before and afterwards. */
    public String getHelperName() {
        return helperName;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    /** Null while it has not ended. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public HelpEnd getEndReason() {
        return endReason;
    }

    /** Null where nobody has said. */
    public GoalOutcome getGoal() {
        return goal;
    }

    public Content getClientContent() {
        return clientContent;
    }
}
