package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeePayment;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A notice with what came in for it, the latest first («Bescheid mit Zahlungen»). */
public record NoticeView(FeeNotice notice, long personId, String name, List<FeePayment> payments)
        implements Serializable {

    public BigDecimal paid() {
        return payments.stream().map(FeePayment::getAmount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What is still owed; less than nothing for a credit. */
    public BigDecimal open() {
        return notice.getAmount().subtract(paid());
    }
}
