package de.kommune.sim.benefits.rates.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/** What a level gets a month for a part of the need («Bedarfssatz»), in one version. The next one takes over from a day on; none is overwritten. */
@Entity
@Table(name = "benefit_rate")
public class BenefitRate extends DatedRule {

    private static final BigDecimal MOST = new BigDecimal("9999.99");

    @Enumerated(EnumType.STRING)
    @Column(name = "level_no", nullable = false, updatable = false, length = 12)
    private RateLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "need_part", nullable = false, updatable = false, length = 12)
    private RatePart part;

    @Column(nullable = false, updatable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    @Column(name = "checked_by", length = 120)
    private String checkedBy;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected BenefitRate() {}

    private BenefitRate(RateLevel level, RatePart part, BigDecimal amount, Period period, String source, String by) {
        super(period, source, by);
        this.level = Objects.requireNonNull(level, "level");
        this.part = Objects.requireNonNull(part, "part");
        this.amount = checked(amount);
    }

    private static BigDecimal checked(BigDecimal amount) {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new BusinessException("benefits.rateAmount", MOST);
        }
        try {
            return amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException parts) {
            throw new BusinessException("benefits.rateAmount", MOST);
        }
    }

    /** What the same level gets from that day on instead; a day outside its own time is refused. */
    public BenefitRate next(BigDecimal sum, LocalDate from, String source, String by) {
        BenefitRate next = new BenefitRate(level, part, sum, getPeriod().startingOn(from), source, by);
        giveWayOn(from);
        return next;
    }

    /** Somebody has compared it with the promulgation. */
    public void check(String by, LocalDate on) {
        checkedBy = Objects.requireNonNull(by, "by");
        checkedOn = Objects.requireNonNull(on, "on");
    }

    public RateLevel getLevel() {
        return level;
    }

    public RatePart getPart() {
        return part;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    /** When somebody compared it with the promulgation; null while it is to be confirmed. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }
}
