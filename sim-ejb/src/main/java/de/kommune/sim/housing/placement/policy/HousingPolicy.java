package de.kommune.sim.housing.placement.policy;

import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether people fit where they are to be put («Belegungsregeln»): names each rule that would be broken, with the room and the first
 * night. Plain rules: no container, no database, no clock. Looks at the nights on which something changes; between two of them
 * all nights are alike.
 */
public final class HousingPolicy {

    private final Map<Long, Bedroom> beds;
    private final Map<Long, Limits> limits;

    /**
     * @param beds all beds that anybody of these has, by their number
     * @param limits of the facilities that anybody is to be put into, by their number
     */
    public HousingPolicy(Collection<Bedroom> beds, Map<Long, Limits> limits) {
        this.beds = beds.stream().collect(Collectors.toMap(Bedroom::placeId, bed -> bed));
        this.limits = Map.copyOf(limits);
    }

    /**
     * What would be broken, each rule once a room, in the order of the rules.
     *
     * @param wanted who is to be put where
     * @param others who has the beds of these facilities, and which beds these people have elsewhere, on these nights
     */
    public List<Breach> breaches(List<Resident> wanted, List<Resident> others) {
        Map<HousingRule, Map<String, Breach>> found = new EnumMap<>(HousingRule.class);
        for (LocalDate night : nights(wanted, others)) {
            List<Resident> there = Stream.concat(wanted.stream(), others.stream())
                    .filter(resident -> resident.isThereOn(night))
                    .toList();
            List<Resident> coming =
                    wanted.stream().filter(one -> one.isThereOn(night)).toList();
            for (Resident one : coming) {
                broken(one, there, night).forEach(rule -> note(found, rule, roomOf(one), night));
            }
            leftBehind(coming, there, night)
                    .forEach(child -> note(found, HousingRule.MINOR_ALONE, roomOf(child), night));
        }
        return found.values().stream()
                .flatMap(byRoom -> byRoom.values().stream())
                .toList();
    }

    /** Children whose family goes elsewhere and leaves nobody grown up with them. */
    private List<Resident> leftBehind(List<Resident> coming, List<Resident> there, LocalDate night) {
        return there.stream()
                .filter(child -> coming.stream().anyMatch(child::isFamilyOf))
                .filter(child -> beds.containsKey(child.placeId()))
                .filter(child -> isMinorAlone(child, beds.get(child.placeId()), there, night))
                .toList();
    }

    /**
     * Which children would be alone once somebody has left, each room once with the first night. Who would be alone anyway is not named.
     *
     * @param leaving one person, once for each household that she belongs to meanwhile
     * @param day the first night on which she is gone
     */
    public List<Breach> leftAlone(List<Resident> leaving, LocalDate day, List<Resident> others) {
        Map<HousingRule, Map<String, Breach>> found = new EnumMap<>(HousingRule.class);
        for (LocalDate night : nightsWithout(leaving, day, others)) {
            List<Resident> gone =
                    leaving.stream().filter(one -> one.isThereOn(night)).toList();
            List<Resident> staying =
                    others.stream().filter(one -> one.isThereOn(night)).toList();
            List<Resident> before =
                    Stream.concat(gone.stream(), staying.stream()).toList();
            leftBehind(gone, staying, night).stream()
                    .filter(child -> !isMinorAlone(child, beds.get(child.placeId()), before, night))
                    .forEach(child -> note(found, HousingRule.MINOR_ALONE, roomOf(child), night));
        }
        return found.values().stream()
                .flatMap(byRoom -> byRoom.values().stream())
                .toList();
    }

    /** The nights from that day on on which somebody comes or goes, or whoever leaves would have come of age. */
    private static SortedSet<LocalDate> nightsWithout(List<Resident> leaving, LocalDate day, List<Resident> others) {
        SortedSet<LocalDate> nights = new TreeSet<>(Set.of(day));
        leaving.forEach(one -> one.grownUpOn().ifPresent(nights::add));
        Stream.concat(leaving.stream(), others.stream()).map(Resident::period).forEach(period -> {
            nights.add(period.getFrom());
            nights.add(period.getTo());
        });
        nights.removeIf(
                night -> night.isBefore(day) || leaving.stream().noneMatch(resident -> resident.isThereOn(night)));
        return nights;
    }

    private String roomOf(Resident resident) {
        return beds.get(resident.placeId()).room().name();
    }

    private static void note(
            Map<HousingRule, Map<String, Breach>> found, HousingRule rule, String room, LocalDate night) {
        found.computeIfAbsent(rule, any -> new HashMap<>()).putIfAbsent(room, new Breach(rule, room, night));
    }

    /** The nights on which somebody comes or goes, something is closed or opened, or another rule begins to hold, from the first wanted one on. */
    private SortedSet<LocalDate> nights(List<Resident> wanted, List<Resident> others) {
        SortedSet<LocalDate> nights = new TreeSet<>();
        Stream.concat(wanted.stream(), others.stream()).map(Resident::period).forEach(period -> {
            nights.add(period.getFrom());
            nights.add(period.getTo());
        });
        limits.values().stream().flatMap(Limits::turns).forEach(nights::add);
        nights.removeIf(night -> wanted.stream().noneMatch(resident -> resident.isThereOn(night)));
        return nights;
    }

    private List<HousingRule> broken(Resident one, List<Resident> there, LocalDate night) {
        Bedroom bed = beds.get(one.placeId());
        Limits limit = limits.get(bed.facilityId());
        List<HousingRule> broken = new ArrayList<>();
        add(broken, HousingRule.PERSON_HOUSED, housed(one, there));
        add(broken, HousingRule.PLACE_TAKEN, taken(one, there));
        add(broken, HousingRule.PLACE_CLOSED, isClosed(bed, limit, night));
        add(broken, HousingRule.FACILITY_NOT_OPEN, !limit.open().contains(night));
        long people = count(there, other -> other.facilityId() == bed.facilityId());
        add(broken, HousingRule.FIRE_PERSONS, exceeds(limit, RuleKind.FIRE_PERSONS, people, night));
        add(broken, HousingRule.LICENSED_PERSONS, exceeds(limit, RuleKind.LICENSED_PERSONS, people, night));
        inRoom(one, bed, limit, there, night, broken);
        return broken;
    }

    private void inRoom(
            Resident one, Bedroom bed, Limits limit, List<Resident> there, LocalDate night, List<HousingRule> broken) {
        List<Resident> room = among(there, other -> other.roomId() == bed.roomId());
        Integer most = bed.room().maxPersons();
        add(broken, HousingRule.ROOM_MAX_PERSONS, most != null && room.size() > most);
        add(broken, HousingRule.ROOM_AREA, isTooSmall(bed, limit, room.size(), night));
        add(broken, HousingRule.SEX_RULE, !bed.room().sexRule().allows(one.sex()));
        add(broken, HousingRule.ROOM_MIX, room.stream().anyMatch(other -> isMixed(one, other)));
        add(
                broken,
                HousingRule.FAMILY_ONLY,
                bed.room().familyOnly() && !room.stream().allMatch(one::isFamilyOf));
        add(broken, HousingRule.MINOR_ALONE, isMinorAlone(one, bed, there, night));
        add(broken, HousingRule.PROTECTION, isUnprotected(one, bed, room));
    }

    private static void add(List<HousingRule> broken, HousingRule rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private static boolean housed(Resident one, List<Resident> there) {
        return there.stream()
                        .filter(other -> other.personId() == one.personId())
                        .count()
                > 1;
    }

    private static boolean taken(Resident one, List<Resident> there) {
        return there.stream().filter(other -> other.placeId() == one.placeId()).count() > 1;
    }

    private static boolean isClosed(Bedroom bed, Limits limit, LocalDate night) {
        return limit.closures().stream()
                .anyMatch(closed -> closed.hits(bed) && closed.period().contains(night));
    }

    private static boolean exceeds(Limits limit, RuleKind kind, long people, LocalDate night) {
        return limit.amount(kind, night)
                .filter(most -> BigDecimal.valueOf(people).compareTo(most) > 0)
                .isPresent();
    }

    private static boolean isTooSmall(Bedroom bed, Limits limit, int people, LocalDate night) {
        return limit.amount(RuleKind.AREA_PER_PERSON, night)
                .map(BigDecimal.valueOf(people)::multiply)
                .filter(needed -> needed.compareTo(bed.room().area()) > 0)
                .isPresent();
    }

    /** People of another family and of the other sex share no room. */
    private static boolean isMixed(Resident one, Resident other) {
        Set<Sex> both = Set.of(Sex.FEMALE, Sex.MALE);
        return !one.isFamilyOf(other)
                && one.sex() != other.sex()
                && both.contains(one.sex())
                && both.contains(other.sex());
    }

    /** A child has somebody grown up of its family in the same flat; a room in no flat counts by itself. */
    private boolean isMinorAlone(Resident one, Bedroom bed, List<Resident> there, LocalDate night) {
        return one.isMinorOn(night)
                && among(there, other -> other.roomId() == bed.roomId() || other.unitId() == bed.unitId()).stream()
                        .noneMatch(other -> one.isFamilyOf(other) && !other.isMinorOn(night));
    }

    /**
     * A sheltered room is for who needs it, and for their families. Who needs protection and lives elsewhere shares the room
     * with the family alone; so does whoever is put to somebody who needs it.
     */
    private static boolean isUnprotected(Resident one, Bedroom bed, List<Resident> room) {
        if (bed.room().sheltered()) {
            return room.stream().noneMatch(other -> one.isFamilyOf(other) && other.needsProtection());
        }
        return room.stream()
                .anyMatch(other -> !one.isFamilyOf(other) && (one.needsProtection() || other.needsProtection()));
    }

    private long count(List<Resident> there, Predicate<Bedroom> where) {
        return among(there, where).size();
    }

    private List<Resident> among(List<Resident> there, Predicate<Bedroom> where) {
        return there.stream()
                .filter(resident -> beds.containsKey(resident.placeId()))
                .filter(resident -> where.test(beds.get(resident.placeId())))
                .toList();
    }
}
