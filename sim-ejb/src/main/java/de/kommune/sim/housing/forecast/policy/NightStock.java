package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which beds are open, taken and free on a night, as far as it is known («Bestand einer Nacht»). A bed counts as free where a stranger
 * could be put: not beside a family, not beside somebody who needs protection, and not in a sheltered room.
 */
final class NightStock {

    private final List<FreeRoom> free;
    private final Map<Long, Integer> roomLeft = new HashMap<>();
    private final Set<Long> housed;
    private final List<KnownStay> displaced;
    private final int open;

    NightStock(ForecastBasis basis, LocalDate night) {
        Map<Long, KnownStay> byBed = basis.stays().stream()
                .filter(stay -> stay.period().contains(night))
                .collect(Collectors.toMap(KnownStay::placeId, stay -> stay));
        Map<Long, ForecastHouse> houses =
                basis.houses().stream().collect(Collectors.toMap(ForecastHouse::id, house -> house));
        Map<Long, List<Long>> openBeds = basis.rooms().stream()
                .filter(room -> houses.get(room.facilityId()).open().contains(night))
                .collect(Collectors.toMap(ForecastRoom::id, room -> openBeds(basis, room, night)));
        housed = byBed.values().stream().map(KnownStay::personId).collect(Collectors.toSet());
        Set<Long> usable = openBeds.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        displaced = byBed.values().stream()
                .filter(stay -> !usable.contains(stay.placeId()))
                .toList();
        open = openBeds.values().stream().mapToInt(List::size).sum();
        free = basis.rooms().stream()
                .map(room -> free(room, openBeds.getOrDefault(room.id(), List.of()), byBed))
                .flatMap(Optional::stream)
                .toList();
        houses.values().forEach(house -> roomLeft.put(house.id(), left(house, basis.rooms(), byBed)));
    }

    private static List<Long> openBeds(ForecastBasis basis, ForecastRoom room, LocalDate night) {
        return room.beds().stream()
                .filter(bed -> basis.closures().stream().noneMatch(closure -> closure.closes(room, bed, night)))
                .toList();
    }

    private static Optional<FreeRoom> free(ForecastRoom room, List<Long> openBeds, Map<Long, KnownStay> byBed) {
        List<KnownStay> inside = inside(room, byBed);
        int beds =
                (int) openBeds.stream().filter(bed -> !byBed.containsKey(bed)).count();
        int allowed = room.most() == null ? beds : Math.min(beds, room.most() - inside.size());
        if (allowed <= 0 || !room.usual() || isKept(room, inside)) {
            return Optional.empty();
        }
        Set<Sex> sexes = EnumSet.noneOf(Sex.class);
        inside.forEach(stay -> sexes.add(stay.sex()));
        return Optional.of(new FreeRoom(room, allowed, sexes));
    }

    private static List<KnownStay> inside(ForecastRoom room, Map<Long, KnownStay> byBed) {
        return room.beds().stream().filter(byBed::containsKey).map(byBed::get).toList();
    }

    /** Whether its free beds are for nobody but those who live there. */
    private static boolean isKept(ForecastRoom room, List<KnownStay> inside) {
        long households = inside.stream().map(KnownStay::household).distinct().count();
        return households < inside.size()
                || room.familyOnly() && !inside.isEmpty()
                || inside.stream().anyMatch(KnownStay::needsProtection);
    }

    private static int left(ForecastHouse house, List<ForecastRoom> rooms, Map<Long, KnownStay> byBed) {
        if (house.most() == null) {
            return Integer.MAX_VALUE;
        }
        int there = rooms.stream()
                .filter(room -> room.facilityId() == house.id())
                .mapToInt(room -> inside(room, byBed).size())
                .sum();
        return Math.max(0, house.most() - there);
    }

    int open() {
        return open;
    }

    int occupied() {
        return housed.size();
    }

    /** Who lives in a bed that is closed then, and has to go elsewhere in the town. */
    List<KnownStay> displaced() {
        return displaced;
    }

    boolean isHoused(long personId) {
        return housed.contains(personId);
    }

    List<FreeRoom> free() {
        return free;
    }

    /** How many more people each house may take. */
    Map<Long, Integer> roomLeft() {
        return new HashMap<>(roomLeft);
    }
}
