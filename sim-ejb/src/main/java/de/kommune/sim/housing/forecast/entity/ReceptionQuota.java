package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the town still has to take in by the distribution statistics of the Bezirksregierung («Aufnahmequote», Verteilstatistik;
 * FlüAG), and in how many months it is reckoned to come. Model 4.4: expected from the quota's deficit.
 *
 * @param open people; below zero where the town has taken in more than it must
 * @param on the day that the statistics speak of
 * @param months in how many the difference evens out, from that day on
 */
public record ReceptionQuota(int open, LocalDate on, int months) implements Serializable {

    private static final int MOST_PEOPLE = 2000;
    private static final int MOST_MONTHS = 24;

    public ReceptionQuota {
        if (Math.abs(open) > MOST_PEOPLE || months < 1 || months > MOST_MONTHS) {
            throw new BusinessException("housing.quotaOutOfRange", MOST_PEOPLE, MOST_MONTHS);
        }
    }

    /** As it was typed: null where nothing was, refused where only a part was. */
    public static ReceptionQuota of(Integer open, LocalDate on, Integer months) {
        if (open == null && on == null && months == null) {
            return null;
        }
        if (open == null || on == null || months == null) {
            throw new BusinessException("housing.quotaIncomplete");
        }
        return new ReceptionQuota(open, on, months);
    }

    /**
     * So many people of it in one month.
     *
     * @param people below zero for so many fewer than are expected anyhow
     */
    public record Share(Period month, int people) {}

    /** Month by month in whole people, as even as can be; together exactly what is open. */
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            Period lasts = Period.between(on.plusMonths(month), on.plusMonths(month + 1L));
            shares.add(new Share(lasts, until(month + 1) - until(month)));
        }
        return shares;
    }

    private int until(int month) {
        return Math.floorDiv(open * month, months);
    }
}
