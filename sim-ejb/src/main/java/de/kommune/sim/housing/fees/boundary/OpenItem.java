package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.Payer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A notice and what came in for it («Offener Posten»). */
public record OpenItem(
        long noticeId,
        String noticeNo,
        long personId,
        String name,
        Payer payer,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal amount,
        BigDecimal paid)
        implements Serializable {

    /** What is still owed; less than nothing for a credit. */
    public BigDecimal open() {
        return amount.subtract(paid);
    }
}
