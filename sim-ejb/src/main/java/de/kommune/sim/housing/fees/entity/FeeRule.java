package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * On which day of the following month a month is counted by itself, and how far back facts that changed are looked for («Abrechnungstag»), as
 * data with validity and source.
 */
@Entity
@Table(name = "fee_rule")
public class FeeRule extends BaseEntity {

    private static final int LAST_DAY = 28;
    private static final int MOST_MONTHS = 120;

    @Column(name = "counting_day", nullable = false, updatable = false)
    private int countingDay;

    @Column(name = "months_back", nullable = false, updatable = false)
    private int monthsBack;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected FeeRule() {}

    public FeeRule(int countingDay, int monthsBack, String source, LocalDate from, String notedBy) {
        if (countingDay < 1 || countingDay > LAST_DAY) {
            throw new BusinessException("fees.countingDay", LAST_DAY);
        }
        if (monthsBack < 1 || monthsBack > MOST_MONTHS) {
            throw new BusinessException("fees.monthsBack", MOST_MONTHS);
        }
        this.countingDay = countingDay;
        this.monthsBack = monthsBack;
        this.source = source.strip();
        this.period = Period.since(from);
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** Another one holds from that day on. */
    public void giveWayOn(LocalDate day) {
        if (!day.isAfter(period.getFrom())) {
            throw new BusinessException("fees.ruleBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), day);
    }

    /** Of the following month. */
    public int getCountingDay() {
        return countingDay;
    }

    public int getMonthsBack() {
        return monthsBack;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
