package de.kommune.sim.procedures.residence.entity;

import de.kommune.sim.common.DatedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** So many days before a paper ends it becomes a task («Vorwarnung vor dem Ablauf»), with validity and source. */
@Entity
@Table(name = "residence_watch")
public class ResidenceWatchDay extends DatedRule {

    @Column(nullable = false, updatable = false)
    private int days;

    protected ResidenceWatchDay() {}

    public int getDays() {
        return days;
    }
}
