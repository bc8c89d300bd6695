package de.kommune.sim.housing.inspections.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Facility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody walks through a shelter on a day («Begehung»), and that it was done. */
@Entity
@Table(name = "inspection")
public class Inspection extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Column(name = "planned_on", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "planned_by", nullable = false, length = 120)
    private String plannedBy;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_by", length = 120)
    private String heldBy;

    protected Inspection() {}

    public Inspection(Facility facility, LocalDate plannedOn, String plannedBy) {
        this.facility = Objects.requireNonNull(facility, "facility");
        this.plannedOn = Objects.requireNonNull(plannedOn, "plannedOn");
        this.plannedBy = Objects.requireNonNull(plannedBy, "plannedBy");
    }

    /** It is to be on another day. */
    public void move(LocalDate day, String account) {
        checkOpen();
        plannedOn = Objects.requireNonNull(day, "day");
        plannedBy = Objects.requireNonNull(account, "account");
    }

    /** It was done. */
    public void hold(LocalDate day, String account) {
        checkOpen();
        heldOn = Objects.requireNonNull(day, "day");
        heldBy = Objects.requireNonNull(account, "account");
    }

    private void checkOpen() {
        if (heldOn != null) {
            throw new BusinessException("housing.inspectionHeld", heldOn);
        }
    }

    public Facility getFacility() {
        return facility;
    }
}
