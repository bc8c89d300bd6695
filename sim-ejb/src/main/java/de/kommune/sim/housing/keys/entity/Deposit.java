package de.kommune.sim.housing.keys.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What somebody paid for a key, and what became of it («Pfand»).
 *
 * @param amount euros and cents; 0 for none
 * @param outcome null while she holds the key, and where nothing was paid
 * @param reason why it is kept; null unless it is
 */
public record Deposit(BigDecimal amount, DepositOutcome outcome, String reason) implements Serializable {

    private static final BigDecimal MOST = new BigDecimal("1000");

    /** Refuses fractions of a cent and sums that no key costs. */
    static BigDecimal checked(BigDecimal amount) {
        BigDecimal paid = amount == null ? BigDecimal.ZERO : amount;
        if (paid.signum() < 0
                || paid.compareTo(MOST) > 0
                || paid.stripTrailingZeros().scale() > 2) {
            throw new BusinessException("housing.depositSum", MOST);
        }
        return paid.setScale(2);
    }

    public boolean isPaid() {
        return amount.signum() > 0;
    }
}
