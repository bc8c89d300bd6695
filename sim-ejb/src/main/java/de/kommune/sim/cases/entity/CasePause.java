package de.kommune.sim.cases.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the team deliberately rests a case for a time («Pause»); long enough, it interrupts the clock. */
@Entity
@Table(name = "case_pause")
public class CasePause extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Embedded
    private Period period;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    protected CasePause() {}

    CasePause(SimCase simCase, LocalDate from, String reason) {
        this.simCase = simCase;
        this.period = Period.since(from);
        this.reason = reason;
    }

    void endOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public Period getPeriod() {
        return period;
    }

    public String getReason() {
        return reason;
    }
}
