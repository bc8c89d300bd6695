package de.kommune.sim.reporting.oversight.entity;

import de.kommune.sim.handover.entity.HandoverState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** Where a handover to the ASD stands, without reasons («Übergabe im Fallverzeichnis»). A row of a view, only read. */
@Entity
@Table(name = "handover_oversight")
public class OverseenHandover implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "planned_for")
    private LocalDate plannedFor;

    protected OverseenHandover() {}

    public Long getId() {
        return id;
    }

    public long getCaseId() {
        return caseId;
    }

    public HandoverState getState() {
        return state;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }
}
