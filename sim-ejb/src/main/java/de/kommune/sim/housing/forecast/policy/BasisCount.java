package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.BasisSums;
import java.time.LocalDate;

/** Counts what a forecast is made of («Summen der Grundlagen»). */
public final class BasisCount {

    private BasisCount() {}

    public static BasisSums of(ForecastBasis basis) {
        LocalDate today = basis.firstDay();
        int beds = basis.rooms().stream()
                .filter(room -> isOpen(basis, room))
                .mapToInt(room -> room.beds().size())
                .sum();
        NightStock stock = new NightStock(basis, today);
        LocalDate end = today.plusWeeks(ForecastPolicy.WEEKS);
        long ends = basis.stays().stream()
                .filter(stay -> stay.period().getTo().isBefore(end))
                .count();
        return new BasisSums(
                beds,
                beds - stock.open(),
                stock.occupied(),
                Math.toIntExact(ends),
                basis.announced().size());
    }

    private static boolean isOpen(ForecastBasis basis, ForecastRoom room) {
        return basis.houses().stream()
                .anyMatch(
                        house -> house.id() == room.facilityId() && house.open().contains(basis.firstDay()));
    }
}
