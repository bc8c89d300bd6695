package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs a plan for the solver («Bewertung des Plans»): first broken rules, then people without a bed, then costs. Counts again only the
 * flats, facilities and households that changed, and remembers flats that it has seen with the same people in the same beds.
 */
public class PlanScore implements IncrementalScoreCalculator<Plan, HardMediumSoftLongScore> {

    private static final int MOST_REMEMBERED = 200_000;

    private final Map<Long, List<Lodger>> inUnit = new HashMap<>();
    private final Map<Long, Integer> inHouse = new HashMap<>();
    private final Map<Long, List<Lodger>> households = new HashMap<>();
    private final Map<Long, Weight> ofUnit = new HashMap<>();
    private final Map<Long, Weight> ofHouse = new HashMap<>();
    private final Map<Long, Weight> ofHousehold = new HashMap<>();
    private final Map<List<Long>, Weight> remembered = new HashMap<>();
    private final Set<Long> changedUnits = new TreeSet<>();
    private final Set<Long> changedHouses = new TreeSet<>();
    private final Set<Long> changedHouseholds = new HashSet<>();

    private Costs costs;
    private long hard;
    private long soft;
    private long unhoused;

    private record Weight(long broken, long cost) {
        private static final Weight NONE = new Weight(0, 0);
    }

    @Override
    public void resetWorkingSolution(Plan plan) {
        if (plan.costs() != costs) {
            remembered.clear();
        }
        costs = plan.costs();
        List.of(inUnit, inHouse, households, ofUnit, ofHouse, ofHousehold).forEach(Map::clear);
        List.of(changedUnits, changedHouses, changedHouseholds).forEach(Set::clear);
        hard = 0;
        soft = 0;
        unhoused = plan.lodgers().size();
        for (Lodger one : plan.lodgers()) {
            households
                    .computeIfAbsent(one.seeker().household(), any -> new ArrayList<>())
                    .add(one);
            enter(one);
        }
    }

    @Override
    public void beforeVariableChanged(Object lodger, String variable) {
        leave((Lodger) lodger);
    }

    @Override
    public void afterVariableChanged(Object lodger, String variable) {
        enter((Lodger) lodger);
    }

    private void enter(Lodger one) {
        Bedroom bed = one.getBed();
        if (bed != null) {
            inUnit.computeIfAbsent(bed.unitId(), any -> new ArrayList<>()).add(one);
            inHouse.merge(bed.facilityId(), 1, Integer::sum);
            unhoused--;
            touch(one, bed);
        }
    }

    private void leave(Lodger one) {
        Bedroom bed = one.getBed();
        if (bed != null) {
            inUnit.get(bed.unitId()).remove(one);
            inHouse.merge(bed.facilityId(), -1, Integer::sum);
            unhoused++;
            touch(one, bed);
        }
    }

    private void touch(Lodger one, Bedroom bed) {
        changedUnits.add(bed.unitId());
        changedHouses.add(bed.facilityId());
        changedHouseholds.add(one.seeker().household());
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        changedUnits.forEach(unit -> count(ofUnit, unit, unit(unit)));
        changedHouses.forEach(house -> count(ofHouse, house, house(house)));
        changedHouseholds.forEach(household -> count(ofHousehold, household, household(household)));
        List.of(changedUnits, changedHouses, changedHouseholds).forEach(Set::clear);
        return HardMediumSoftLongScore.of(-hard, -unhoused, -soft);
    }

    private void count(Map<Long, Weight> parts, long part, Weight now) {
        Weight before = parts.put(part, now);
        Weight gone = before == null ? Weight.NONE : before;
        hard += now.broken() - gone.broken();
        soft += now.cost() - gone.cost();
    }

    private Weight unit(long unit) {
        List<Lodger> inside = inUnit.getOrDefault(unit, List.of());
        if (inside.isEmpty()) {
            return Weight.NONE;
        }
        List<Lodger> sorted =
                inside.stream().sorted(Comparator.comparingInt(Lodger::index)).toList();
        List<Long> key = new ArrayList<>();
        sorted.forEach(one -> {
            key.add((long) one.index());
            key.add(one.getBed().placeId());
        });
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(key, any -> weighed(unit, sorted));
    }

    private Weight weighed(long unit, List<Lodger> inside) {
        Sum sum = new Sum();
        costs.ofUnit(inside, sum);
        return new Weight(costs.openings().brokenIn(unit, inside), sum.total);
    }

    private Weight house(long house) {
        int people = inHouse.getOrDefault(house, 0);
        Sum sum = new Sum();
        costs.ofHouse(house, people, sum);
        return new Weight(Math.max(0, people - costs.openings().capacity(house)), sum.total);
    }

    /** A household that is housed in part has broken the first rule of all: together or not at all. */
    private Weight household(long household) {
        List<Lodger> members = households.get(household);
        long housed = members.stream().filter(one -> one.getBed() != null).count();
        Sum sum = new Sum();
        costs.ofHousehold(members, sum);
        return new Weight(housed == 0 ? 0 : members.size() - housed, sum.total);
    }

    private final class Sum implements Costs.Sink {
        private long total;

        @Override
        public void add(SuggestionCost cost, Long personId, long facilityId, long amount) {
            total += costs.search().weight(cost) * amount;
        }
    }

    @Override
    public void beforeEntityAdded(Object lodger) {
        throw new IllegalStateException("nobody joins a plan while it is searched");
    }

    @Override
    public void afterEntityAdded(Object lodger) {
        throw new IllegalStateException("nobody joins a plan while it is searched");
    }

    @Override
    public void beforeEntityRemoved(Object lodger) {
        throw new IllegalStateException("nobody leaves a plan while it is searched");
    }

    @Override
    public void afterEntityRemoved(Object lodger) {
        throw new IllegalStateException("nobody leaves a plan while it is searched");
    }
}
