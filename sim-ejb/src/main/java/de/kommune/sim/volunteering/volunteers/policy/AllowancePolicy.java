package de.kommune.sim.volunteering.volunteers.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLight;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What allowances add up to in a calendar year, against the limit («Ehrenamtspauschale»). Above the limit nothing is forbidden, but
 * whoever enters it says that she knows. Plain rules: no container, no database, no clock.
 */
public final class AllowancePolicy {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final List<AllowanceLimit> limits;

    /** @param limits in any order; they may begin late */
    public AllowancePolicy(List<AllowanceLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /** A limit holds for a whole year: the one of its last day. */
    public AllowanceLimit of(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return limits.stream()
                .filter(limit -> limit.getPeriod().contains(last))
                .findFirst()
                .orElseThrow(() -> new BusinessException("volunteering.noLimit", String.valueOf(year)));
    }

    /** How a year's sum stands. */
    public AllowanceLight light(int year, BigDecimal sum) {
        AllowanceLimit limit = of(year);
        if (sum.compareTo(limit.getAmount()) > 0) {
            return AllowanceLight.ABOVE;
        }
        return sum.compareTo(warnedFrom(year)) >= 0 ? AllowanceLight.NEAR : AllowanceLight.FREE;
    }

    /** From this sum on a year is pointed out. */
    public BigDecimal warnedFrom(int year) {
        AllowanceLimit limit = of(year);
        return limit.getAmount().multiply(PERCENT).multiply(BigDecimal.valueOf(limit.getWarnPercent()));
    }

    /** What may still be paid free of tax; nothing is less than nothing. */
    public BigDecimal left(int year, BigDecimal sum) {
        return of(year).getAmount().subtract(sum).max(BigDecimal.ZERO.setScale(2));
    }

    /**
     * Whether a sum can be entered.
     *
     * @param before what the year has without it
     * @param known whether whoever enters it has said that it goes beyond the limit
     */
    public void check(LocalDate paidOn, BigDecimal amount, BigDecimal before, boolean known, LocalDate today) {
        if (amount.signum() <= 0) {
            throw new BusinessException("volunteering.allowanceSum");
        }
        if (paidOn.isAfter(today)) {
            throw new BusinessException("volunteering.allowanceToCome", paidOn);
        }
        int year = paidOn.getYear();
        BigDecimal sum = before.add(amount);
        if (light(year, sum) == AllowanceLight.ABOVE && !known) {
            throw new BusinessException("volunteering.aboveLimit", String.valueOf(year), sum, of(year).getAmount());
        }
    }
}
