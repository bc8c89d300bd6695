package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Up to which sum of a calendar year allowances are free of tax («Ehrenamtspauschale»), as data with validity and source. */
@Entity
@Table(name = "allowance_limit")
public class AllowanceLimit extends DatedRule {

    private static final int WHOLE = 100;

    @Column(nullable = false, updatable = false, precision = 10, scale = 2)
    private BigDecimal amount;

    @Column(name = "warn_percent", nullable = false, updatable = false)
    private int warnPercent;

    protected AllowanceLimit() {}

    public AllowanceLimit(BigDecimal amount, int warnPercent, Period period, String source, String notedBy) {
        super(period, source, notedBy);
        this.amount = amount;
        this.warnPercent = warnPercent;
    }

    /** What holds from that day on instead of it: a limit is one of a calendar year, so it begins with one. */
    public AllowanceLimit next(BigDecimal wanted, int percent, String source, LocalDate from, String by) {
        if (wanted.signum() <= 0 || percent < 1 || percent > WHOLE) {
            throw new BusinessException("volunteering.limitSum");
        }
        if (from.getDayOfYear() != 1) {
            throw new BusinessException("volunteering.limitFromJanuary", from);
        }
        return new AllowanceLimit(wanted, percent, giveWayOn(from), source, by);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** From this share of the limit on a sum is pointed out. */
    public int getWarnPercent() {
        return warnPercent;
    }
}
