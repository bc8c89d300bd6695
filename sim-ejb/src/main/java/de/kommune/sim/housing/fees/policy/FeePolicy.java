package de.kommune.sim.housing.fees.policy;

import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeGap;
import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.FeePrice;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the nights of a month cost («Gebührenrechnung»): looks at each night, who lived where with whom, who paid for her, and which tariff
 * held. Plain rules: no container, no database, no clock. Rounds once, to cents, half up: the items are differences of rounded sums, so that
 * they always add up, and cutting a stay in two changes no cent.
 */
public final class FeePolicy {

    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);
    private static final MathContext EXACT = new MathContext(40);

    private final List<Tariff> tariffs;

    /** With the tariffs of all statutes that held in the time in question; one of a kind of facility goes before one for all. */
    public FeePolicy(Collection<Tariff> tariffs) {
        this.tariffs = tariffs.stream()
                .sorted(Comparator.comparing((Tariff tariff) -> tariff.kind() == null))
                .toList();
    }

    /**
     * What the month comes to for a person.
     *
     * @param stays of everybody in the rooms that the person lived in, her own among them; nobody is in two rooms on one night
     * @param liabilities who pays for the person; for a night, the first that fits
     */
    public Assessed assess(long personId, YearMonth month, Collection<Stay> stays, Collection<Liable> liabilities) {
        Map<FeeGap, Integer> gaps = new EnumMap<>(FeeGap.class);
        Map<Charge, List<LocalDate>> charged = new LinkedHashMap<>();
        int housed = 0;
        for (LocalDate night = month.atDay(1); !night.isAfter(month.atEndOfMonth()); night = night.plusDays(1)) {
            Optional<Stay> home = homeOn(night, personId, stays);
            if (home.isEmpty()) {
                continue;
            }
            housed++;
            charge(night, home.get(), stays, liabilities, gaps, charged);
        }
        return new Assessed(items(charged, housed, month), gaps);
    }

    private static Optional<Stay> homeOn(LocalDate night, long personId, Collection<Stay> stays) {
        return stays.stream()
                .filter(stay -> stay.personId() == personId && stay.period().contains(night))
                .findFirst();
    }

    private void charge(
            LocalDate night,
            Stay home,
            Collection<Stay> stays,
            Collection<Liable> liabilities,
            Map<FeeGap, Integer> gaps,
            Map<Charge, List<LocalDate>> charged) {
        Optional<Liable> liable =
                liabilities.stream().filter(one -> one.period().contains(night)).findFirst();
        if (liable.isEmpty()) {
            gaps.merge(FeeGap.NO_PAYER, 1, Integer::sum);
            return;
        }
        tariffs.stream()
                .filter(tariff -> tariff.holds(night, liable.get().group(), home.kind()))
                .findFirst()
                .ifPresentOrElse(
                        tariff -> charged.computeIfAbsent(
                                        charge(tariff, home, liable.get(), sharers(home.roomId(), night, stays)),
                                        any -> new ArrayList<>())
                                .add(night),
                        () -> gaps.merge(FeeGap.NO_TARIFF, 1, Integer::sum));
    }

    private static int sharers(long roomId, LocalDate night, Collection<Stay> stays) {
        return (int) stays.stream()
                .filter(stay -> stay.roomId() == roomId && stay.period().contains(night))
                .map(Stay::personId)
                .distinct()
                .count();
    }

    /** Where the square metres do not matter, a move within the facility is no other charge. */
    private static Charge charge(Tariff tariff, Stay home, Liable liable, int sharers) {
        boolean byArea = tariff.basis() == TariffBasis.PER_SQUARE_METRE;
        FeePrice price = new FeePrice(
                home.facility(),
                byArea ? home.room() : null,
                tariff.basis(),
                tariff.amount(),
                byArea ? home.area() : NONE,
                byArea ? sharers : 1,
                tariff.statute(),
                liable.group(),
                liable.payer());
        return new Charge(price, tariff.dayCount());
    }

    private static List<FeeItem> items(Map<Charge, List<LocalDate>> charged, int housed, YearMonth month) {
        List<FeeItem> items = new ArrayList<>();
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal before = NONE;
        for (Map.Entry<Charge, List<LocalDate>> entry : charged.entrySet()) {
            int nights = entry.getValue().size();
            int divisor = entry.getKey().divisor(housed, month);
            exact = exact.add(entry.getKey().cost(nights, divisor));
            BigDecimal sum = exact.setScale(2, RoundingMode.HALF_UP);
            items.add(new FeeItem(
                    entry.getKey().price(), entry.getValue().get(0), nights, divisor, sum.subtract(before)));
            before = sum;
        }
        return items;
    }

    /** Nights that cost the same for the same reason. */
    private record Charge(FeePrice price, DayCount dayCount) {

        /** Of how many nights the rate is the price. */
        int divisor(int housed, YearMonth month) {
            if (price.basis() == TariffBasis.FLAT) {
                return housed;
            }
            boolean whole = housed == month.lengthOfMonth();
            return whole || dayCount == DayCount.DAYS_OF_MONTH ? month.lengthOfMonth() : 30;
        }

        BigDecimal cost(int nights, int divisor) {
            BigDecimal share =
                    price.basis() == TariffBasis.PER_SQUARE_METRE ? price.rate().multiply(price.area()) : price.rate();
            return share.multiply(BigDecimal.valueOf(nights))
                    .divide(BigDecimal.valueOf((long) divisor * price.sharers()), EXACT);
        }
    }
}
