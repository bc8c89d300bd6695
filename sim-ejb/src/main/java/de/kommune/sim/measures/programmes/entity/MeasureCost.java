package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;

/** What a measure is to cost in a year, and what it did cost («Kosten der Maßnahme»), in euros. */
@Entity
@Table(name = "measure_cost")
public class MeasureCost extends BaseEntity {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id", updatable = false)
    private Measure measure;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal planned;

    @Column(precision = 12, scale = 2)
    private BigDecimal actual;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    protected MeasureCost() {}

    public MeasureCost(Measure measure, int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new BusinessException("measures.costYear", String.valueOf(EARLIEST), String.valueOf(LATEST));
        }
        this.measure = Objects.requireNonNull(measure, "measure");
        this.year = year;
    }

    /** @param spent null while nobody knows */
    public void note(BigDecimal wanted, BigDecimal spent, String account) {
        planned = Objects.requireNonNull(Euros.checked(wanted), "wanted");
        actual = Euros.checked(spent);
        notedBy = Objects.requireNonNull(account, "account");
    }

    public int getYear() {
        return year;
    }

    public BigDecimal getPlanned() {
        return planned;
    }

    /** Null while nobody knows. */
    public BigDecimal getActual() {
        return actual;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
