package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Up to which age one gets benefits of the SGB II («Altersgrenze», § 7a SGB II), by the day of birth. */
@Entity
@Table(name = "regime_age_limit")
public class AgeLimit extends BaseEntity {

    @Column(name = "born_from", nullable = false, updatable = false)
    private LocalDate bornFrom;

    @Column(name = "born_to", nullable = false, updatable = false)
    private LocalDate bornTo;

    @Column(nullable = false, updatable = false)
    private int months;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    protected AgeLimit() {}

    /** @param months of life that are over when the limit is reached */
    public AgeLimit(LocalDate bornFrom, LocalDate bornTo, int months, String source) {
        this.bornFrom = bornFrom;
        this.bornTo = bornTo;
        this.months = months;
        this.source = source;
    }

    public boolean isFor(LocalDate bornOn) {
        return !bornOn.isBefore(bornFrom) && bornOn.isBefore(bornTo);
    }

    public int getMonths() {
        return months;
    }

    public String getSource() {
        return source;
    }
}
