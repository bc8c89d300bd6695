package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the law says for a time about families of people with that protection («Regel zum Familiennachzug»). */
@Entity
@Table(name = "reunion_rule")
public class ReunionRule extends DatedRule {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private Protection protection;

    @Column(nullable = false, updatable = false)
    private boolean suspended;

    @Column(name = "term_amount", updatable = false)
    private Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit", updatable = false, length = 6)
    private DeadlineUnit unit;

    @Column(nullable = false, updatable = false, length = 700)
    private String says;

    @Column(nullable = false, updatable = false)
    private boolean uncertain;

    protected ReunionRule() {}

    /**
     * Until when the family has to apply, counted from the day since which nobody can contest the protection; null where there is no such time. A last
     * day off is not moved: whether it would be is disputed, and who applies by then is on time by every reading.
     */
    public DeadlineReading applyUntil(LocalDate finalOn) {
        return amount == null || finalOn == null
                ? null
                : new DeadlineReckoning()
                        .reckon(finalOn, new DeadlineTerms(amount, unit, DeadlineDirection.AFTER, DeadlineShift.NONE));
    }

    public Protection getProtection() {
        return protection;
    }

    /** Whether nobody may come for the time being. */
    public boolean isSuspended() {
        return suspended;
    }

    /** What it means for the family, in a few sentences. */
    public String getSays() {
        return says;
    }

    /** Whether it has to be looked up before use. */
    public boolean isUncertain() {
        return uncertain;
    }
}
