package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.persons.entity.Sex;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many of those to come fit into the free rooms («Verteilung auf freie Zimmer»): the largest households first, each into the
 * smallest room or flat that holds it; then who is alone, first where nobody else could be put. Not the best distribution there is, but
 * never one that does not work.
 */
final class Allotment {

    private static final Comparator<Party> LARGEST_FIRST = Comparator.comparing((Party party) -> party.shape())
            .thenComparing(Party::persons)
            .reversed();
    private static final Map<HouseholdShape, Sex> SEX_OF = new EnumMap<>(Map.of(
            HouseholdShape.MAN_ALONE, Sex.MALE,
            HouseholdShape.WOMAN_ALONE, Sex.FEMALE,
            HouseholdShape.ALONE, Sex.UNKNOWN));

    private final Map<Long, FreeRoom> rooms = new LinkedHashMap<>();
    private final Map<Long, Integer> roomLeft;

    Allotment(NightStock stock) {
        stock.free().stream()
                .sorted(Comparator.comparing((FreeRoom room) -> room.beds())
                        .thenComparing(room -> room.room().id()))
                .forEach(room -> rooms.put(room.room().id(), room));
        roomLeft = stock.roomLeft();
    }

    /** How many people of each shape are housed. */
    Map<HouseholdShape, Integer> house(Collection<Party> parties) {
        Map<HouseholdShape, Integer> housed = new EnumMap<>(HouseholdShape.class);
        parties.stream()
                .filter(party -> !party.shape().isAlone())
                .sorted(LARGEST_FIRST)
                .filter(party -> houseFamily(party.persons()))
                .forEach(party -> housed.merge(party.shape(), party.persons(), Integer::sum));
        SEX_OF.keySet().forEach(shape -> {
            int persons = parties.stream()
                    .filter(party -> party.shape() == shape)
                    .mapToInt(Party::persons)
                    .sum();
            housed.put(shape, houseAll(SEX_OF.get(shape), persons));
        });
        return housed;
    }

    private int houseAll(Sex sex, int persons) {
        int housed = 0;
        while (housed < persons && houseAlone(sex, persons - housed)) {
            housed++;
        }
        return housed;
    }

    /** How many people of that shape would fit if nobody else came. */
    int capacity(HouseholdShape shape) {
        if (shape.isAlone()) {
            return placesAlone(SEX_OF.get(shape));
        }
        int persons = 0;
        while (houseFamily(shape.expectedSize())) {
            persons += shape.expectedSize();
        }
        return persons;
    }

    /** Nobody else comes, so it does not matter who gets which room: each house takes what its rooms hold, and what it may. */
    private int placesAlone(Sex sex) {
        Map<Long, Integer> places = rooms.values().stream()
                .filter(room -> room.takesAlone(sex))
                .collect(Collectors.groupingBy(
                        Allotment::house, Collectors.summingInt(room -> sex == Sex.UNKNOWN ? 1 : room.beds())));
        return places.entrySet().stream()
                .mapToInt(house -> Math.min(house.getValue(), roomLeft.get(house.getKey())))
                .sum();
    }

    /** Among rooms alike, the smallest that holds all who still come, else the largest. */
    private boolean houseAlone(Sex sex, int coming) {
        Optional<FreeRoom> found = rooms.values().stream()
                .filter(room -> room.takesAlone(sex) && roomLeft.get(house(room)) > 0)
                .min(Comparator.comparing((FreeRoom room) -> !room.isForAloneOnly())
                        .thenComparing(room -> room.beds() >= coming ? room.beds() - Integer.MAX_VALUE : -room.beds())
                        .thenComparing(room -> room.room().id()));
        found.ifPresent(room -> fill(room, sex));
        return found.isPresent();
    }

    private void fill(FreeRoom room, Sex sex) {
        roomLeft.merge(house(room), -1, Integer::sum);
        if (room.beds() == 1 || sex == Sex.UNKNOWN) {
            rooms.remove(room.room().id());
        } else {
            rooms.put(room.room().id(), new FreeRoom(room.room(), room.beds() - 1, EnumSet.of(sex)));
        }
    }

    private boolean houseFamily(int persons) {
        Optional<List<FreeRoom>> found = smallestRoom(persons).or(() -> smallestFlat(persons));
        found.ifPresent(taken -> move(taken, persons));
        return found.isPresent();
    }

    private Optional<List<FreeRoom>> smallestRoom(int persons) {
        return rooms.values().stream()
                .filter(room -> takes(room, persons) && room.beds() >= persons)
                .min(Comparator.comparing(FreeRoom::beds)
                        .thenComparing(room -> !room.room().familyOnly())
                        .thenComparing(room -> room.room().id()))
                .map(List::of);
    }

    /** Several empty rooms of one flat. */
    private Optional<List<FreeRoom>> smallestFlat(int persons) {
        return rooms.values().stream()
                .filter(room -> takes(room, persons))
                .collect(Collectors.groupingBy(room -> room.room().unitId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(flat -> beds(flat) >= persons)
                .min(Comparator.comparing(Allotment::beds));
    }

    private boolean takes(FreeRoom room, int persons) {
        return room.takesFamily() && roomLeft.get(house(room)) >= persons;
    }

    /** Whatever beds are left in its rooms, nobody else is put there. */
    private void move(List<FreeRoom> flat, int persons) {
        int without = persons;
        for (FreeRoom room : flat.stream()
                .sorted(Comparator.comparing(FreeRoom::beds).reversed())
                .toList()) {
            if (without > 0) {
                rooms.remove(room.room().id());
                without -= room.beds();
            }
        }
        roomLeft.merge(house(flat.get(0)), -persons, Integer::sum);
    }

    private static int beds(List<FreeRoom> flat) {
        return flat.stream().mapToInt(FreeRoom::beds).sum();
    }

    private static long house(FreeRoom room) {
        return room.room().facilityId();
    }
}
