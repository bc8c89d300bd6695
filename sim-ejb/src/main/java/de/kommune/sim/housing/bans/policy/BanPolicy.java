package de.kommune.sim.housing.bans.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.bans.entity.BanSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** When a ban can be imposed and its end asked for («Regeln des Hausverbots»). Plain rules: no container, no database, no clock. */
public final class BanPolicy {

    private static final int LONGEST_REASONS = 2_000;

    /** Nobody is banned for what is over, or without a word why. */
    public void checkImposing(BanSpan span, String reasons, LocalDateTime now) {
        if (reasons == null || reasons.isBlank()) {
            throw new BusinessException("housing.banWithoutReasons");
        }
        if (reasons.length() > LONGEST_REASONS) {
            throw new BusinessException("housing.banReasonsTooLong", LONGEST_REASONS);
        }
        if (!span.getEndsAt().isAfter(now)) {
            throw new BusinessException("housing.banOver", span.getEndsAt());
        }
    }

    /** Nobody is told of a ban before there is one, or in time to come. */
    public void checkDelivery(BanSpan span, LocalDateTime deliveredAt, LocalDateTime now) {
        if (deliveredAt.isBefore(span.getStartsAt()) || deliveredAt.isAfter(now)) {
            throw new BusinessException("housing.banDeliveryTime", deliveredAt, span.getStartsAt());
        }
    }

    /** The end of a ban can be asked for where it has none, and only after some months. */
    public void checkLimitRequest(BanSpan span, int afterMonths, LocalDate requestedOn, LocalDate today) {
        if (!span.isOpen()) {
            throw new BusinessException("housing.banHasEnd", span.getEndsAt());
        }
        if (requestedOn.isAfter(today)) {
            throw new BusinessException("housing.banDayToCome", requestedOn);
        }
        LocalDate first = limitFrom(span, afterMonths);
        if (requestedOn.isBefore(first)) {
            throw new BusinessException("housing.banLimitTooEarly", first);
        }
    }

    /** From when on the end of a ban can be asked for. */
    public LocalDate limitFrom(BanSpan span, int afterMonths) {
        return span.getStartsAt().toLocalDate().plusMonths(afterMonths);
    }
}
