package de.kommune.sim.housing.fees.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a notice says of a month («Bescheidposition»): what it came to before, and what it comes to now. */
@Embeddable
public class NoticeMonth implements Serializable {

    @Column(nullable = false)
    private LocalDate month;

    @Column(name = "sum_before", nullable = false, precision = 9, scale = 2)
    private BigDecimal before;

    @Column(name = "sum_now", nullable = false, precision = 9, scale = 2)
    private BigDecimal now;

    protected NoticeMonth() {}

    /** @param before the sum of earlier notices, 0 for none */
    public NoticeMonth(LocalDate month, BigDecimal before, BigDecimal now) {
        this.month = Objects.requireNonNull(month, "month");
        this.before = Euros.checked(before);
        this.now = Euros.checked(now);
    }

    /** The first day of the month. */
    public LocalDate getMonth() {
        return month;
    }

    public BigDecimal getBefore() {
        return before;
    }

    public BigDecimal getNow() {
        return now;
    }

    /** By how much more, or less, the payer owes. */
    public BigDecimal getDifference() {
        return now.subtract(before);
    }
}
