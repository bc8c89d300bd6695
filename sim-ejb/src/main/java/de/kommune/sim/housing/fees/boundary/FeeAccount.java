package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.FeeAssessment;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A person's fees («Gebührenkonto»).
 *
 * @param months what each month comes to, the latest first; of a month, the latest counting first
 * @param notices what was told so far, the latest first
 */
public record FeeAccount(
        long personId, String name, String personNo, List<FeeAssessment> months, List<OpenItem> notices)
        implements Serializable {

    /** What is owed by all payers together; less than nothing for a credit. */
    public BigDecimal open() {
        return notices.stream().map(OpenItem::open).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
