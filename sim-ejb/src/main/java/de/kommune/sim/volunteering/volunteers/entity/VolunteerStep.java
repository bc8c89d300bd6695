package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That a volunteer came to a state on a day («Schritt»), and why where it needs a reason. */
@Entity
@Table(name = "volunteer_step")
public class VolunteerStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 11)
    private VolunteerState state;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 16)
    private StepReason reason;

    @Column(name = "done_by", nullable = false, updatable = false, length = 120)
    private String doneBy;

    protected VolunteerStep() {}

    /** @param reason null where the step needs none */
    public VolunteerStep(Volunteer volunteer, VolunteerState state, LocalDate day, StepReason reason, String account) {
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
        this.state = Objects.requireNonNull(state, "state");
        this.day = Objects.requireNonNull(day, "day");
        this.reason = reason;
        this.doneBy = Objects.requireNonNull(account, "account");
    }

    public VolunteerState getState() {
        return state;
    }

    public LocalDate getDay() {
        return day;
    }

    public StepReason getReason() {
        return reason;
    }

    public String getDoneBy() {
        return doneBy;
    }
}
