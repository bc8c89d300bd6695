package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long it is kept who helped («Aufbewahrung»), with validity and source; the rule of the day of the end counts. */
@Entity
@Table(name = "volunteer_rule")
public class VolunteerRule extends BaseEntity {

    @Column(name = "keep_months", nullable = false, updatable = false)
    private int keepMonths;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected VolunteerRule() {}

    public VolunteerRule(int keepMonths, Period period) {
        this.keepMonths = keepMonths;
        this.period = period;
    }

    /** The first day on which nothing is kept any more of whoever ended on that day. */
    public LocalDate erasureDue(LocalDate endedOn) {
        return endedOn.plusMonths(keepMonths).plusDays(1);
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
