package de.kommune.sim.volunteering.engagements.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.requests.entity.Content;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That a volunteer helps with what a request asks for («Einsatz»). Whom she helps stands in no column of it. */
@Entity
@Table(name = "engagement")
public class Engagement extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private HelpRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private EngagementState state = EngagementState.RUNNING;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "paused_since")
    private LocalDate pausedSince;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "last_contact_on")
    private LocalDate lastContactOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_content", length = 7)
    private Content volunteerContent;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Engagement() {}

    public Engagement(HelpRequest request, Volunteer volunteer, LocalDate startedOn, String account) {
        this.request = Objects.requireNonNull(request, "request");
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
        this.startedOn = Objects.requireNonNull(startedOn, "startedOn");
        this.changedBy = Objects.requireNonNull(account, "account");
    }

    public void pause(LocalDate day, String account) {
        require(EngagementState.RUNNING);
        state = EngagementState.PAUSED;
        pausedSince = day;
        changedBy = account;
    }

    public void resume(String account) {
        require(EngagementState.PAUSED);
        state = EngagementState.RUNNING;
        pausedSince = null;
        changedBy = account;
    }

    /** @param content how the volunteer found it; null where nobody has asked her */
    public void end(LocalDate day, Content content, String account) {
        if (state == EngagementState.ENDED) {
            throw new BusinessException("volunteering.engagementOver", endedOn);
        }
        state = EngagementState.ENDED;
        pausedSince = null;
        endedOn = day.isBefore(startedOn) ? startedOn : day;
        volunteerContent = content;
        changedBy = account;
    }

    private void require(EngagementState wanted) {
        if (state != wanted) {
            throw new BusinessException("volunteering.engagementState", state);
        }
    }

    /** Of several days the latest counts; null where none is left. */
    public void contacted(LocalDate latest) {
        lastContactOn = latest;
    }

    public HelpRequest getRequest() {
        return request;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public EngagementState getState() {
        return state;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    /** Null where it does not rest. */
    public LocalDate getPausedSince() {
        return pausedSince;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Null where none is noted. */
    public LocalDate getLastContactOn() {
        return lastContactOn;
    }

    public Content getVolunteerContent() {
        return volunteerContent;
    }
}
