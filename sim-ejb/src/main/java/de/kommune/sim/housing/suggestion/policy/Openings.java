package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.persons.entity.Sex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is open for anybody at all («freie Plätze»), and what the placement's own rules say about a plan. No rule is written down here a
 * second time: which bed is free, and how many more people a facility may take, is found by asking the rules about strangers.
 */
final class Openings {

    private static final Set<HousingRule> OF_THE_BED =
            EnumSet.of(HousingRule.PLACE_TAKEN, HousingRule.PLACE_CLOSED, HousingRule.FACILITY_NOT_OPEN);
    private static final Set<HousingRule> OF_THE_HOUSE =
            EnumSet.of(HousingRule.FIRE_PERSONS, HousingRule.LICENSED_PERSONS);

    private final BedSearch search;
    private final Map<Long, Limits> limits;
    private final Map<Long, List<Resident>> inUnit;
    private final Map<Long, HousingPolicy> rulesOfUnit = new HashMap<>();
    private final Map<Long, Integer> capacity = new HashMap<>();
    private final List<Bedroom> freeBeds = new ArrayList<>();

    Openings(BedSearch search) {
        this.search = search;
        this.limits = search.houses().stream().collect(Collectors.toMap(House::facilityId, House::limits));
        Map<Long, Bedroom> beds = search.beds().stream().collect(Collectors.toMap(Bedroom::placeId, bed -> bed));
        List<Resident> known = search.residents().stream()
                .filter(one -> beds.containsKey(one.placeId()))
                .toList();
        inUnit = known.stream()
                .collect(Collectors.groupingBy(one -> beds.get(one.placeId()).unitId()));
        search.beds().stream()
                .collect(Collectors.groupingBy(Bedroom::unitId))
                .forEach((unit, ofUnit) -> rulesOfUnit.put(unit, rules(ofUnit)));
        search.beds().stream().filter(this::isFree).forEach(freeBeds::add);
        Map<Long, List<Resident>> inHouse = known.stream()
                .collect(Collectors.groupingBy(one -> beds.get(one.placeId()).facilityId()));
        freeBeds.stream()
                .collect(Collectors.groupingBy(Bedroom::facilityId))
                .forEach((house, free) ->
                        capacity.put(house, capacity(house, free, inHouse.getOrDefault(house, List.of()))));
    }

    private HousingPolicy rules(List<Bedroom> beds) {
        return new HousingPolicy(
                beds, Map.of(beds.get(0).facilityId(), limits.get(beds.get(0).facilityId())));
    }

    private boolean isFree(Bedroom bed) {
        return rulesOfUnit
                .get(bed.unitId())
                .breaches(List.of(stranger(1, bed)), inUnit.getOrDefault(bed.unitId(), List.of()))
                .stream()
                .noneMatch(breach -> OF_THE_BED.contains(breach.rule()));
    }

    /** The most strangers that the rules of the house allow besides who is there; more people never break them less. */
    private int capacity(long house, List<Bedroom> free, List<Resident> there) {
        HousingPolicy rules = rules(
                search.beds().stream().filter(bed -> bed.facilityId() == house).toList());
        int fits = 0;
        int tooMany = free.size() + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            List<Resident> strangers = new ArrayList<>();
            for (int i = 0; i < tried; i++) {
                strangers.add(stranger(i + 1L, free.get(i)));
            }
            boolean breaks =
                    rules.breaches(strangers, there).stream().anyMatch(breach -> OF_THE_HOUSE.contains(breach.rule()));
            if (breaks) {
                tooMany = tried;
            } else {
                fits = tried;
            }
        }
        return fits;
    }

    private Resident stranger(long number, Bedroom bed) {
        long nobody = Long.MIN_VALUE + number;
        return new Resident(nobody, nobody, Sex.UNKNOWN, null, false, bed.placeId(), search.stay());
    }

    List<Bedroom> freeBeds() {
        return freeBeds;
    }

    /** How many more people the facility may take. */
    int capacity(long house) {
        return capacity.getOrDefault(house, 0);
    }

    /** How many rules are broken in a flat if these people are put there. */
    int brokenIn(long unit, List<Lodger> inside) {
        return rulesOfUnit
                        .get(unit)
                        .breaches(residents(inside), inUnit.getOrDefault(unit, List.of()))
                        .size()
                + banned(inside);
    }

    /** How many rules a whole plan breaks, by the rules of the placement over all facilities at once. */
    int broken(List<Lodger> housed) {
        if (housed.isEmpty()) {
            return 0;
        }
        return new HousingPolicy(search.beds(), limits)
                        .breaches(residents(housed), search.residents())
                        .size()
                + banned(housed);
    }

    private int banned(List<Lodger> housed) {
        List<BanRule.Coming> coming = housed.stream()
                .map(one -> new BanRule.Coming(
                        one.seeker().personId(),
                        one.getBed().facilityId(),
                        one.getBed().room().name(),
                        search.stay()))
                .toList();
        return new BanRule().breaches(coming, search.bans()).size();
    }

    private List<Resident> residents(List<Lodger> housed) {
        return housed.stream()
                .map(one -> one.seeker().in(one.getBed().placeId(), search.stay()))
                .toList();
    }
}
