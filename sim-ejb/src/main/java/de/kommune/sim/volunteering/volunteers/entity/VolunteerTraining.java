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

/** That a volunteer took part in a training («Schulung»). */
@Entity
@Table(name = "volunteer_training")
public class VolunteerTraining extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "volunteer_id", updatable = false)
    private Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private TrainingKind kind;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected VolunteerTraining() {}

    public VolunteerTraining(Volunteer volunteer, TrainingKind kind, LocalDate heldOn, String account) {
        this.volunteer = Objects.requireNonNull(volunteer, "volunteer");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.heldOn = Objects.requireNonNull(heldOn, "heldOn");
        this.notedBy = Objects.requireNonNull(account, "account");
    }

    public TrainingKind getKind() {
        return kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
