package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which nights somebody lived in a flat of her own («Nächte in eigener Wohnung»). Whoever left a shelter for one lives in it until she is housed again or
 * something else is noted; on a night in a shelter she lives in the shelter. Plain rules: no container, no database, no clock.
 */
public final class FlatNights {

    /**
     * Never two on one night, and none that is one of a shelter.
     *
     * @param noted what the desk was told
     * @param leftOn the first nights after a stay in a shelter that ended because of a flat
     * @param housed the nights in shelters
     */
    public List<Period> of(Collection<Period> noted, Collection<LocalDate> leftOn, Collection<Period> housed) {
        List<Period> flats = new ArrayList<>(noted);
        for (LocalDate left : leftOn) {
            if (noted.stream().noneMatch(one -> one.contains(left))) {
                LocalDate over = Stream.concat(noted.stream(), housed.stream())
                        .map(Period::getFrom)
                        .filter(from -> !from.isBefore(left))
                        .min(LocalDate::compareTo)
                        .orElse(Period.OPEN_END);
                add(flats, left, over);
            }
        }
        return flats.stream()
                .flatMap(flat -> without(flat, housed).stream())
                .sorted()
                .toList();
    }

    private static List<Period> without(Period flat, Collection<Period> housed) {
        List<Period> left = new ArrayList<>();
        LocalDate from = flat.getFrom();
        for (Period shelter : housed.stream().filter(flat::overlaps).sorted().toList()) {
            add(left, from, shelter.getFrom());
            from = shelter.getTo().isAfter(from) ? shelter.getTo() : from;
        }
        add(left, from, flat.getTo());
        return left;
    }

    private static void add(List<Period> periods, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            periods.add(Period.between(from, to));
        }
    }
}
