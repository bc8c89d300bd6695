package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.BrokenRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the placement's own rules say about a plan as it stands, facility by facility («Prüfung des Plans»), and which of them is in the way
 * of whom there is no bed for. Plain rules: no container, no database, no clock.
 */
public final class PlanRules {

    /** So many groups of beds of a house are tried for somebody without one: enough to name what stands against it. */
    private static final int TRIES = 12;

    private final BedSearch search;
    private final Map<Long, Seeker> seekers;
    private final Map<Long, Bedroom> beds;
    private final Map<Long, House> houses;
    private final Map<Long, List<Bedroom>> byHouse;
    private final Map<Long, List<Resident>> livingIn;

    public PlanRules(BedSearch search) {
        this.search = search;
        this.seekers = search.seekers().stream().collect(Collectors.toMap(Seeker::personId, Function.identity()));
        this.beds = search.beds().stream().collect(Collectors.toMap(Bedroom::placeId, Function.identity()));
        this.houses = search.houses().stream().collect(Collectors.toMap(House::facilityId, Function.identity()));
        this.byHouse = search.beds().stream()
                .collect(Collectors.groupingBy(Bedroom::facilityId, LinkedHashMap::new, Collectors.toList()));
        this.livingIn = search.residents().stream()
                .filter(one -> beds.containsKey(one.placeId()))
                .collect(Collectors.groupingBy(one -> beds.get(one.placeId()).facilityId()));
    }

    /** The beds that nobody has on any of these nights and that are open. */
    public Set<Long> freeBeds() {
        return new Openings(search).freeBeds().stream().map(Bedroom::placeId).collect(Collectors.toSet());
    }

    /** @param plan the bed of each person who gets one */
    public List<BrokenRule> broken(Map<Long, Long> plan) {
        return plan.values().stream()
                .map(bed -> beds.get(bed).facilityId())
                .distinct()
                .flatMap(house -> broken(house, plan).stream().map(breach -> new BrokenRule(house, breach)))
                .toList();
    }

    private List<Breach> broken(long house, Map<Long, Long> plan) {
        Map<Long, Long> inside = new HashMap<>(plan);
        inside.values().removeIf(bed -> beds.get(bed).facilityId() != house);
        List<Resident> wanted = inside.entrySet().stream()
                .map(seat -> seekers.get(seat.getKey()).in(seat.getValue(), search.stay()))
                .toList();
        List<Resident> others = new ArrayList<>(livingIn.getOrDefault(house, List.of()));
        search.residents().stream()
                .filter(one -> inside.containsKey(one.personId()) && !others.contains(one))
                .forEach(others::add);
        List<Breach> broken = new ArrayList<>(new BanRule().breaches(coming(inside), search.bans()));
        broken.addAll(new HousingPolicy(
                        byHouse.get(house), Map.of(house, houses.get(house).limits()))
                .breaches(wanted, others));
        return broken;
    }

    private List<BanRule.Coming> coming(Map<Long, Long> inside) {
        return inside.entrySet().stream()
                .map(seat -> {
                    Bedroom bed = beds.get(seat.getValue());
                    return new BanRule.Coming(
                            seat.getKey(), bed.facilityId(), bed.room().name(), search.stay());
                })
                .toList();
    }

    /**
     * Which rule is in the way of each person without a bed: the first that the household would break where it breaks the fewest. Nobody
     * stands in the answer for whom there would be beds that no rule is against.
     */
    public Map<Long, HousingRule> obstacles(Map<Long, Long> plan) {
        List<Bedroom> free = new Openings(search)
                .freeBeds().stream()
                        .filter(bed -> !plan.containsValue(bed.placeId()))
                        .toList();
        Map<Long, HousingRule> found = new HashMap<>();
        search.seekers().stream()
                .filter(one -> !plan.containsKey(one.personId()))
                .collect(Collectors.groupingBy(Seeker::household))
                .values()
                .forEach(household -> obstacle(household, free, plan)
                        .forEach(rule -> household.forEach(one -> found.put(one.personId(), rule))));
        return found;
    }

    private List<HousingRule> obstacle(List<Seeker> household, List<Bedroom> free, Map<Long, Long> plan) {
        List<List<Bedroom>> choices = choices(free, household.size());
        if (choices.isEmpty()) {
            return List.of(HousingRule.PLACE_TAKEN);
        }
        return choices.stream()
                .map(chosen -> brokenBy(household, chosen, plan))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow()
                .stream()
                .map(Breach::rule)
                .limit(1)
                .toList();
    }

    private List<Breach> brokenBy(List<Seeker> household, List<Bedroom> chosen, Map<Long, Long> plan) {
        Map<Long, Long> tried = new LinkedHashMap<>(plan);
        for (int i = 0; i < household.size(); i++) {
            tried.put(household.get(i).personId(), chosen.get(i).placeId());
        }
        return broken(chosen.get(0).facilityId(), tried);
    }

    /** From each room on, house by house: its beds, then those of its flat, then others of the house. */
    private static List<List<Bedroom>> choices(List<Bedroom> free, int number) {
        return free.stream()
                .collect(Collectors.groupingBy(Bedroom::facilityId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(house -> house.size() >= number)
                .flatMap(house -> house.stream()
                        .collect(Collectors.toMap(Bedroom::roomId, bed -> bed, (one, other) -> one, LinkedHashMap::new))
                        .values()
                        .stream()
                        .limit(TRIES)
                        .map(first -> house.stream()
                                .sorted(Comparator.comparing((Bedroom bed) -> bed.roomId() != first.roomId())
                                        .thenComparing(bed -> bed.unitId() != first.unitId()))
                                .limit(number)
                                .toList()))
                .toList();
    }
}
