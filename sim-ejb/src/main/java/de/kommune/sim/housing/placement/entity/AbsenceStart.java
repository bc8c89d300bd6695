package de.kommune.sim.housing.placement.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** Since which night whoever has a bed is away («Beginn der Abwesenheit»), as the clerk says it. */
@Entity
@Table(name = "absence_start")
public class AbsenceStart extends BaseEntity {

    @Column(name = "placement_id", nullable = false, updatable = false)
    private long placementId;

    @Column(name = "first_night", nullable = false)
    private LocalDate firstNight;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false)
    private LocalDateTime notedAt;

    protected AbsenceStart() {}

    public AbsenceStart(long placementId) {
        this.placementId = placementId;
    }

    /** She is away since that night. */
    public void begin(LocalDate night, String by, LocalDateTime at) {
        firstNight = Objects.requireNonNull(night, "night");
        notedBy = Objects.requireNonNull(by, "by");
        notedAt = Objects.requireNonNull(at, "at");
    }

    public LocalDate getFirstNight() {
        return firstNight;
    }
}
