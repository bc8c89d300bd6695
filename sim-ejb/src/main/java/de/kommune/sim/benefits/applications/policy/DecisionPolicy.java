package de.kommune.sim.benefits.applications.policy;

import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a decision has to say, what it comes to, and who may not make it («Regeln der Entscheidung»). Plain rules: no container, no database,
 * no clock.
 */
public final class DecisionPolicy {

    /** As much as two pages of the notice. */
    public static final int LONGEST_REASONS = 4_000;

    private static final int LONGEST_STATUTE = 200;
    private static final int MOST_MONTHS = 24;
    private static final int CENTS = 2;
    private static final BigDecimal MOST = new BigDecimal("999999.99");
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(CENTS);

    private DecisionPolicy() {}

    /** Refuses what lacks anything; returns it with its amount in cents. */
    public static DecisionFacts checked(DecisionFacts facts) {
        if (facts.outcome() == null) {
            throw new BusinessException("benefits.withoutOutcome");
        }
        checkText(facts.statute(), "benefits.withoutStatute", LONGEST_STATUTE);
        checkText(facts.reasons(), "benefits.withoutReasons", LONGEST_REASONS);
        boolean given =
                Stream.of(facts.amount(), facts.rhythm(), facts.period()).allMatch(Objects::nonNull);
        boolean nothing =
                Stream.of(facts.amount(), facts.rhythm(), facts.period()).allMatch(Objects::isNull);
        if (facts.outcome().isGiving() && !given) {
            throw new BusinessException("benefits.grantIncomplete");
        }
        if (!facts.outcome().isGiving() && !nothing) {
            throw new BusinessException("benefits.rejectionWithAmount");
        }
        return given ? inCents(facts) : facts;
    }

    private static void checkText(String text, String missing, int longest) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(missing);
        }
        if (text.strip().length() > longest) {
            throw new BusinessException(
                    "benefits.wordsTooLong", longest, text.strip().length());
        }
    }

    private static DecisionFacts inCents(DecisionFacts facts) {
        BigDecimal amount = facts.amount();
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw new BusinessException("benefits.notAnAmount", amount);
        }
        if (facts.period().isOpen() || months(facts.period()) > MOST_MONTHS) {
            throw new BusinessException("benefits.periodTooLong", MOST_MONTHS);
        }
        return new DecisionFacts(
                facts.outcome(),
                facts.statute(),
                amount.setScale(CENTS, RoundingMode.UNNECESSARY),
                facts.rhythm(),
                facts.period(),
                facts.reasons());
    }

    /** What it comes to over the whole period: each month that begins counts whole, so that the limit is rather asked too early. */
    public static BigDecimal total(DecisionFacts facts) {
        if (facts.amount() == null) {
            return NOTHING;
        }
        return facts.rhythm() == Rhythm.ONCE
                ? facts.amount()
                : facts.amount().multiply(BigDecimal.valueOf(months(facts.period())));
    }

    /** How many months begin in the period, counted from its first day. */
    static long months(Period period) {
        long months = 0;
        while (months <= MOST_MONTHS && period.getFrom().plusMonths(months).isBefore(period.getTo())) {
            months++;
        }
        return months;
    }

    /** Whether somebody else has to sign as well: above the limit, not at it. */
    public static boolean needsSecond(BigDecimal total, BigDecimal limit) {
        return total.compareTo(limit) > 0;
    }

    /**
     * Why that account may neither decide nor sign: it prepared the application, or it is or was the client's counsellor. Of the second the
     * sentence says no more than that it is so for this account.
     *
     * @param preparedBy who took it down at the counter; null for an application that the client handed in
     * @return the key of the sentence; null for whoever may
     */
    public static String refusal(String account, String preparedBy, boolean counsellor) {
        if (account.equalsIgnoreCase(preparedBy)) {
            return "benefits.ownPreparation";
        }
        return counsellor ? "benefits.notForThisAccount" : null;
    }
}
