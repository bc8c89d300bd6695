package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many days the other side has for an answer, by kind («Antwortfrist»); the latest row in force holds. */
@Entity
@Table(name = "hand_off_rule")
public class HandOffRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 25)
    private HandOffKind kind;

    @Column(name = "due_days", nullable = false, updatable = false)
    private int dueDays;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(nullable = false, updatable = false, length = 200)
    private String source;

    protected HandOffRule() {}

    public HandOffKind getKind() {
        return kind;
    }

    public int getDueDays() {
        return dueDays;
    }
}
