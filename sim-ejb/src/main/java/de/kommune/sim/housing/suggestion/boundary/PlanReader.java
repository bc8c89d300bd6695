package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Storey;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.estate.entity.Room;
import de.kommune.sim.housing.estate.policy.NaturalOrder;
import de.kommune.sim.housing.placement.policy.Resident;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the plan of a suggestion from the beds that were read («Belegungsplan des Vorschlags»): facility by facility, as one walks. */
final class PlanReader {

    private static final Comparator<RoomView> AS_ONE_WALKS = Comparator.comparing(
                    (RoomView room) -> room.site().building(), NaturalOrder.OF_NAMES)
            .thenComparing(room -> room.facts().floor())
            .thenComparing(room -> room.site().unit(), NaturalOrder.OF_NAMES)
            .thenComparing(room -> room.facts().name(), NaturalOrder.OF_NAMES);

    private final Map<Facility, List<Place>> byHouse;
    private final Set<Long> free;
    private final Set<Long> taken;

    PlanReader(Collection<Place> places, Set<Long> free, Collection<Resident> residents) {
        this.byHouse = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.getRoom().getFacility(), LinkedHashMap::new, Collectors.toList()));
        this.free = free;
        this.taken = residents.stream().map(Resident::placeId).collect(Collectors.toSet());
    }

    /** Those of the facilities, by name. */
    List<PlanHouse> houses(Set<Long> facilityIds) {
        return byHouse.keySet().stream()
                .filter(house -> facilityIds.contains(house.getId()))
                .sorted(Comparator.comparing(Facility::getName, NaturalOrder.OF_NAMES))
                .map(house -> new PlanHouse(house.getId(), house.getName(), storeys(byHouse.get(house)), free(house)))
                .toList();
    }

    /** Where anything is free, by name. */
    List<HouseName> choice() {
        return byHouse.keySet().stream()
                .map(house -> new HouseName(
                        house.getId(), house.getName(), free(house).size()))
                .filter(house -> house.beds() > 0)
                .sorted(Comparator.comparing(HouseName::name, NaturalOrder.OF_NAMES))
                .toList();
    }

    private Set<Long> free(Facility house) {
        return byHouse.get(house).stream()
                .map(Place::getId)
                .filter(free::contains)
                .collect(Collectors.toSet());
    }

    private List<Storey> storeys(List<Place> places) {
        Map<String, List<RoomView>> byStorey = places.stream()
                .collect(Collectors.groupingBy(Place::getRoom, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(room -> view(room.getKey(), room.getValue()))
                .sorted(AS_ONE_WALKS)
                .collect(Collectors.groupingBy(
                        room -> room.site().building() + "\n" + room.facts().floor(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byStorey.values().stream()
                .map(rooms -> new Storey(
                        rooms.get(0).site().building(), rooms.get(0).facts().floor(), List.copyOf(rooms)))
                .toList();
    }

    /** A bed is closed that is not free although nobody has it. */
    private RoomView view(Room room, List<Place> places) {
        return new RoomView(
                room.getId(),
                room.getVersion(),
                room.getFacility().getId(),
                room.getFacility().getName(),
                new RoomSite(
                        room.getUnit().getBuilding().getName(), room.getUnit().getName()),
                room.facts(),
                places.stream()
                        .sorted(Comparator.comparing(Place::getPlaceNo))
                        .map(place -> new Bed(
                                place.getId(),
                                place.getPlaceNo(),
                                !free.contains(place.getId()) && !taken.contains(place.getId())))
                        .toList());
    }
}
