package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is expected in a month of that time («geltende Erwartung»).
 *
 * @param arrivals everybody who comes, announced or not
 * @param leaving who leaves
 * @param allExits whether that is everybody who leaves, also those whose end is planned
 * @param births who is born in the shelters
 * @param coming the shares of the shapes in which people come
 * @param going the shares of the shapes of those who leave; empty for those of the residents
 */
public record Expected(
        Period period,
        Spread arrivals,
        Spread leaving,
        boolean allExits,
        Spread births,
        Map<HouseholdShape, Integer> coming,
        Map<HouseholdShape, Integer> going) {

    /** Where nobody is born, and whoever leaves is like those who live there. */
    public Expected(Period period, Spread arrivals, Spread leaving, ShapeMix mix) {
        this(period, arrivals, leaving, false, new Spread(0, 0, 0), mix.shares(), Map.of());
    }

    /**
     * The same with what the town still has to take in: month by month so many more people who come, or fewer.
     *
     * @param quota null where nothing is known of it
     * @return parts that follow one another without a gap from the first day of this to its last
     */
    public List<Expected> with(ReceptionQuota quota) {
        List<Expected> parts = new ArrayList<>();
        LocalDate day = period.getFrom();
        for (ReceptionQuota.Share share : quota == null ? List.<ReceptionQuota.Share>of() : quota.shares()) {
            LocalDate from = later(share.month().getFrom(), period.getFrom());
            LocalDate to = earlier(share.month().getTo(), period.getTo());
            if (from.isBefore(to)) {
                if (day.isBefore(from)) {
                    parts.add(during(day, from, arrivals));
                }
                parts.add(during(from, to, arrivals.more(share.people())));
                day = to;
            }
        }
        if (day.isBefore(period.getTo())) {
            parts.add(during(day, period.getTo(), arrivals));
        }
        return parts;
    }

    private Expected during(LocalDate from, LocalDate to, Spread everybody) {
        return new Expected(Period.between(from, to), everybody, leaving, allExits, births, coming, going);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
