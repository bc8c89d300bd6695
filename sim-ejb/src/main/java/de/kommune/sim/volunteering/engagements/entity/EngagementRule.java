package de.kommune.sim.volunteering.engagements.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** After how many days without a contact an engagement is pointed out («Frist ohne Kontakt»), as data with validity and source. */
@Entity
@Table(name = "engagement_rule")
public class EngagementRule extends BaseEntity {

    @Column(name = "silent_days", nullable = false, updatable = false)
    private int silentDays;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected EngagementRule() {}

    public int getSilentDays() {
        return silentDays;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
