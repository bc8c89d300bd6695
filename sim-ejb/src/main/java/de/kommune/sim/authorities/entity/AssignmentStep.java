package de.kommune.sim.authorities.entity;

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
import java.time.LocalDateTime;

/** That somebody moved an assignment on or changed it, and what then held («Schritt der Zuweisung»). */
@Entity
@Table(name = "assignment_step")
public class AssignmentStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private AssignmentState state;

    @Column(nullable = false, updatable = false)
    private LocalDate planned;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    protected AssignmentStep() {}

    AssignmentStep(Assignment assignment, Mark by) {
        this.assignment = assignment;
        this.state = assignment.getState();
        this.planned = assignment.getArrivalPlanned();
        this.account = by.account();
        this.at = by.at();
    }

    public AssignmentState getState() {
        return state;
    }

    /** The day on which they were to come, as it stood then. */
    public LocalDate getPlanned() {
        return planned;
    }

    public String getAccount() {
        return account;
    }

    public LocalDateTime getAt() {
        return at;
    }
}
