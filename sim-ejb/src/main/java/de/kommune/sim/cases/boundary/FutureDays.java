package de.kommune.sim.cases.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.time.LocalDate;

/**
 * Nobody was counselled on a day that has not come («Zukunft»). The stored clock relies on it: a gap between two periods
 * lies in the past on every day that the clock is read on.
 */
final class FutureDays {

    private FutureDays() {}

    static void refuse(Period period, LocalDate today) {
        refuse(period.getFrom(), today);
        if (!period.isOpen()) {
            refuse(period.getLastDay(), today);
        }
    }

    static void refuse(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new BusinessException("cases.dayInFuture", day);
        }
    }
}
