package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That a volunteer is proposed for a request («Vorschlag»); the one of the request's present round stands, those before do not. */
@Entity
@Table(name = "help_proposal")
public class HelpProposal extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private HelpRequest request;

    @Column(nullable = false, updatable = false)
    private int round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Column(name = "proposed_by", nullable = false, updatable = false, length = 120)
    private String proposedBy;

    private Boolean again;

    protected HelpProposal() {}

    /** To be made after the request knows of it. */
    public HelpProposal(HelpRequest request, Volunteer volunteer, LocalDate day, String account) {
        this.request = Objects.requireNonNull(request, "request");
        this.round = request.getRound();
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
        this.proposedOn = Objects.requireNonNull(day, "day");
        this.proposedBy = Objects.requireNonNull(account, "account");
    }

    /** How it was, for whoever looks for somebody later. */
    public void evaluate(boolean wouldAgain) {
        again = wouldAgain;
    }

    public HelpRequest getRequest() {
        return request;
    }

    public int getRound() {
        return round;
    }

    public Volunteer getVolunteer() {
        return volunteer;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    /** Null where it never came to an end that somebody rated. */
    public Boolean getAgain() {
        return again;
    }
}
