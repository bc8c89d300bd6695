package de.kommune.sim.procedures.asylum.entity;

import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How long a decision can be answered whose instructions on remedies are missing or wrong («fehlende Belehrung»), with validity and source. */
@Entity
@Table(name = "asylum_rule")
public class AsylumRule extends DatedRule {

    @Column(name = "untold_amount", nullable = false, updatable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "untold_unit", nullable = false, updatable = false, length = 6)
    private DeadlineUnit unit;

    @Column(name = "untold_statute", nullable = false, updatable = false, length = 160)
    private String statute;

    protected AsylumRule() {}

    public DeadlineTerms terms() {
        return new DeadlineTerms(amount, unit, DeadlineDirection.AFTER, DeadlineShift.NEXT_WORKDAY);
    }

    public String getStatute() {
        return statute;
    }
}
