package de.kommune.sim.cases.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long a closed case is kept («Aufbewahrungsfrist»), with its source; the latest that holds on the day of closing counts. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 20)
    private String subject;

    @Column(nullable = false, updatable = false)
    private int years;

    @Column(nullable = false, updatable = false)
    private boolean confirmed;

    @Column(nullable = false, updatable = false, length = 200)
    private String source;

    @Embedded
    private Period period;

    protected RetentionRule() {}

    /** The first day on which the case is to be erased, if it ended on that day. */
    public LocalDate erasureDue(LocalDate closedOn) {
        return closedOn.plusYears(years).plusDays(1);
    }

    public int getYears() {
        return years;
    }

    /** Whether data protection has agreed to it. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
