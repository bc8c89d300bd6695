package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;

/**
 * What the rule for certificates says («Fristen des Führungszeugnisses»).
 *
 * @param maxAgeMonths how old a certificate may be at most when it is seen
 * @param renewalMonths for so long it clears, from its own date on
 * @param warnDays so many days before it lapses it is pointed out
 * @param keepMonths for so long its facts are kept after the work with minors has ended
 */
public record CertificateTerms(int maxAgeMonths, int renewalMonths, int warnDays, int keepMonths)
        implements Serializable {

    /** The longest term that any wording of § 72a (5) SGB VIII has allowed; a slip of the pen must not make data stay unlawfully. */
    private static final int LONGEST_KEPT = 6;

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 365;

    /** Refuses what no such rule can say. */
    public CertificateTerms checked() {
        boolean clears = isWithin(maxAgeMonths, 1, MOST_MONTHS) && isWithin(renewalMonths, 1, MOST_MONTHS);
        if (!clears || !isWithin(warnDays, 0, MOST_DAYS) || keepMonths < 0) {
            throw new BusinessException("volunteering.certificateTerms", MOST_MONTHS, MOST_DAYS);
        }
        if (keepMonths > LONGEST_KEPT) {
            throw new BusinessException("volunteering.certificateKeptTooLong", LONGEST_KEPT);
        }
        return this;
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
