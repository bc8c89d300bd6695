package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.DatedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How long before a shift volunteers are reminded, and for how long it is kept («Fristen der Benachrichtigung»), with validity and source. */
@Entity
@Table(name = "event_rule")
public class EventRule extends DatedRule {

    @Column(name = "remind_hours", nullable = false, updatable = false)
    private int remindHours;

    @Column(name = "keep_days", nullable = false, updatable = false)
    private int keepDays;

    protected EventRule() {}

    public int getRemindHours() {
        return remindHours;
    }

    public int getKeepDays() {
        return keepDays;
    }
}
