package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** An appointment of the family at the mission («Termin bei der Auslandsvertretung»). */
@Entity
@Table(name = "mission_visit")
public class MissionVisit extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reunion_id", updatable = false)
    private FamilyReunion reunion;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private LocalDateTime startsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 11)
    private VisitPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private VisitState state = VisitState.PLANNED;

    protected MissionVisit() {}

    public MissionVisit(FamilyReunion reunion, LocalDateTime startsAt, VisitPurpose purpose) {
        this.reunion = Objects.requireNonNull(reunion, "reunion");
        this.startsAt = Objects.requireNonNull(startsAt, "startsAt");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
    }

    /** What became of it. */
    public void become(VisitState now) {
        state = Objects.requireNonNull(now, "now");
    }

    public FamilyReunion getReunion() {
        return reunion;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public VisitPurpose getPurpose() {
        return purpose;
    }

    public VisitState getState() {
        return state;
    }
}
