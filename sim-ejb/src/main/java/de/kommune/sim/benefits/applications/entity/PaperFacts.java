package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What somebody applies for («Inhalt des Antrags»).
 *
 * @param wantedFrom from when on; null for nothing said
 * @param amount in euros; null where the client names none
 * @param words what for and why, in the client's own words as they were taken down
 */
public record PaperFacts(Need need, LocalDate wantedFrom, BigDecimal amount, String words) implements Serializable {

    /** As much as two pages. */
    public static final int LONGEST = 4_000;

    private static final int CENTS = 2;
    private static final BigDecimal MOST = new BigDecimal("999999.99");

    public PaperFacts {
        if (need == null) {
            throw new BusinessException("benefits.withoutNeed");
        }
        if (words == null || words.isBlank()) {
            throw new BusinessException("benefits.withoutWords");
        }
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new BusinessException("benefits.wordsTooLong", LONGEST, words.length());
        }
        amount = euros(amount);
    }

    private static BigDecimal euros(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw new BusinessException("benefits.notAnAmount", amount);
        }
        return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }
}
