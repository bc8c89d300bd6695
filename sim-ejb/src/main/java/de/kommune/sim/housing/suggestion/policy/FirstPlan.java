package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Houses one household after the other where it fits at once («Erstbelegung»), the largest first: from here the search goes on, so
 * that nobody is without a bed who could have one, however short the search is. Asks the same rules as the search does.
 */
final class FirstPlan {

    private final Costs costs;
    private final Openings openings;
    private final Map<Long, List<Bedroom>> byHouse;
    private final Map<Long, List<Lodger>> inUnit = new HashMap<>();
    private final Map<Long, Integer> inHouse = new HashMap<>();
    private final Map<Bedroom, Lodger> taken = new HashMap<>();

    FirstPlan(Costs costs) {
        this.costs = costs;
        this.openings = costs.openings();
        this.byHouse = costs.freeBeds().stream()
                .collect(Collectors.groupingBy(Bedroom::facilityId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Gives a bed to everybody for whose whole household one place is found before the time is over. */
    void fill(Collection<List<Lodger>> households, long deadline) {
        households.stream()
                .sorted(Comparator.comparingInt((List<Lodger> household) -> -household.size()))
                .forEach(household -> {
                    if (System.nanoTime() < deadline) {
                        house(household);
                    }
                });
    }

    private void house(List<Lodger> household) {
        Map<Lodger, Bedroom> best = null;
        long least = Long.MAX_VALUE;
        for (List<Bedroom> house : byHouse.values()) {
            if (fits(house, household)) {
                for (List<Bedroom> beds : choices(house, household.size())) {
                    Map<Lodger, Bedroom> tried = paired(household, beds);
                    long cost = costOf(tried);
                    if (cost < least) {
                        least = cost;
                        best = tried;
                    }
                }
            }
        }
        if (best != null) {
            best.forEach(this::put);
        }
    }

    private boolean fits(List<Bedroom> house, List<Lodger> household) {
        long id = house.get(0).facilityId();
        return inHouse.getOrDefault(id, 0) + household.size() <= openings.capacity(id);
    }

    /** From each room on: the beds of the room, then of its flat, then of the house, as many as are needed. */
    private List<List<Bedroom>> choices(List<Bedroom> house, int number) {
        List<Bedroom> free =
                house.stream().filter(bed -> !taken.containsKey(bed)).toList();
        if (free.size() < number) {
            return List.of();
        }
        return free.stream()
                .collect(Collectors.toMap(Bedroom::roomId, bed -> bed, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(first -> free.stream()
                        .sorted(Comparator.comparing((Bedroom bed) -> bed.roomId() != first.roomId())
                                .thenComparing(bed -> bed.unitId() != first.unitId()))
                        .limit(number)
                        .toList())
                .toList();
    }

    private static Map<Lodger, Bedroom> paired(List<Lodger> household, List<Bedroom> beds) {
        Map<Lodger, Bedroom> pairs = new LinkedHashMap<>();
        for (int i = 0; i < household.size(); i++) {
            pairs.put(household.get(i), beds.get(i));
        }
        return pairs;
    }

    /** What the flats and the household would cost more; so much that nobody takes it where a rule would be broken. */
    private long costOf(Map<Lodger, Bedroom> tried) {
        long before = costOfUnits(tried);
        tried.forEach(this::put);
        boolean allowed = units(tried).stream()
                .allMatch(unit -> openings.brokenIn(unit, inUnit.getOrDefault(unit, List.of())) == 0);
        long after = allowed ? costOfUnits(tried) + costOfHousehold(tried) : Long.MAX_VALUE;
        tried.keySet().forEach(this::takeOut);
        return allowed ? after - before : Long.MAX_VALUE;
    }

    private static List<Long> units(Map<Lodger, Bedroom> tried) {
        return tried.values().stream().map(Bedroom::unitId).distinct().toList();
    }

    private long costOfUnits(Map<Lodger, Bedroom> tried) {
        Total total = new Total();
        units(tried).forEach(unit -> {
            List<Lodger> inside = inUnit.getOrDefault(unit, List.of());
            if (!inside.isEmpty()) {
                costs.ofUnit(inside, total);
            }
        });
        return total.sum;
    }

    private long costOfHousehold(Map<Lodger, Bedroom> tried) {
        Total total = new Total();
        costs.ofHousehold(new ArrayList<>(tried.keySet()), total);
        return total.sum;
    }

    private void put(Lodger one, Bedroom bed) {
        one.setBed(bed);
        taken.put(bed, one);
        inUnit.computeIfAbsent(bed.unitId(), any -> new ArrayList<>()).add(one);
        inHouse.merge(bed.facilityId(), 1, Integer::sum);
    }

    private void takeOut(Lodger one) {
        taken.remove(one.getBed());
        inUnit.get(one.getBed().unitId()).remove(one);
        inHouse.merge(one.getBed().facilityId(), -1, Integer::sum);
        one.setBed(null);
    }

    private final class Total implements Costs.Sink {

        private long sum;

        @Override
        public void add(SuggestionCost cost, Long personId, long facilityId, long amount) {
            sum += costs.search().weight(cost) * amount;
        }
    }
}
