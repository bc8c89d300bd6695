package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Up to which sum of a calendar year allowances are free of tax («Ehrenamtspauschale»), as data with validity and source. */
@Entity
@Table(name = "allowance_limit")
public class AllowanceLimit extends BaseEntity {

    @Column(nullable = false, updatable = false, precision = 10, scale = 2)
    private BigDecimal amount;

    @Column(name = "warn_percent", nullable = false, updatable = false)
    private int warnPercent;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected AllowanceLimit() {}

    public AllowanceLimit(BigDecimal amount, int warnPercent, Period period) {
        this.amount = amount;
        this.warnPercent = warnPercent;
        this.period = period;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** From this share of the limit on a sum is pointed out. */
    public int getWarnPercent() {
        return warnPercent;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
