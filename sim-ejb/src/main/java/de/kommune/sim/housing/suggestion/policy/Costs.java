package de.kommune.sim.housing.suggestion.policy;

import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.CLINIC_WAY;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.FAMILY_IN_FACILITIES;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.FAMILY_IN_FLATS;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.FAMILY_IN_ROOMS;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.IDLE_BED;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.MOVE;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.NO_COMMON_LANGUAGE;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.RESERVE;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.SCHOOL_WAY;
import static de.kommune.sim.housing.suggestion.entity.SuggestionCost.STEPS;

import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a plan costs («Kosten des Vorschlags»), part by part, so that the search counts again only what it changed: a flat by the
 * people in it, a facility by how many beds are taken, a household by where it lives.
 */
final class Costs {

    private final BedSearch search;
    private final Openings openings;
    private final LocalDate firstNight;
    private final Map<Long, House> houses;
    private final Map<Long, Bedroom> beds;
    private final Map<Long, List<Resident>> neighbours;
    private final Map<Long, List<Bedroom>> familyHomes;
    private final Map<Long, Integer> freeInRoom = new HashMap<>();
    private final Map<Long, Integer> freeInHouse = new HashMap<>();

    /** Takes note of one cost. */
    interface Sink {
        void add(SuggestionCost cost, Long personId, long facilityId, long amount);
    }

    Costs(BedSearch search) {
        this.search = search;
        this.openings = new Openings(search);
        this.firstNight = search.stay().getFrom();
        this.houses = search.houses().stream().collect(Collectors.toMap(House::facilityId, house -> house));
        this.beds = search.beds().stream().collect(Collectors.toMap(Bedroom::placeId, bed -> bed));
        List<Resident> there = search.residents().stream()
                .filter(one -> beds.containsKey(one.placeId()) && one.period().contains(firstNight))
                .toList();
        this.neighbours = there.stream()
                .collect(Collectors.groupingBy(one -> beds.get(one.placeId()).unitId()));
        this.familyHomes = there.stream()
                .collect(Collectors.groupingBy(
                        Resident::household, Collectors.mapping(one -> beds.get(one.placeId()), Collectors.toList())));
        openings.freeBeds().forEach(bed -> {
            freeInRoom.merge(bed.roomId(), 1, Integer::sum);
            freeInHouse.merge(bed.facilityId(), 1, Integer::sum);
        });
    }

    BedSearch search() {
        return search;
    }

    Openings openings() {
        return openings;
    }

    List<Bedroom> freeBeds() {
        return openings.freeBeds();
    }

    /** All that arises in a flat among the people whom the plan puts there. */
    void ofUnit(List<Lodger> inside, Sink sink) {
        inside.forEach(one -> {
            ofPerson(one, sink);
            if (hasNobodyToTalkTo(one, inside)) {
                note(sink, NO_COMMON_LANGUAGE, one, 1);
            }
        });
        inside.stream()
                .collect(Collectors.groupingBy(one -> one.getBed().roomId()))
                .values()
                .forEach(room -> ofRoom(room, sink));
    }

    private void ofPerson(Lodger one, Sink sink) {
        Seeker seeker = one.seeker();
        House house = houses.get(one.getBed().facilityId());
        if (seeker.needs(Need.STEP_FREE) && !one.getBed().room().stepFree()) {
            note(sink, STEPS, one, 1);
        }
        if (seeker.goesToSchoolOn(firstNight) && house.schoolMinutes() != null) {
            note(sink, SCHOOL_WAY, one, house.schoolMinutes());
        }
        if (seeker.needs(Need.CLINIC) && house.clinicMinutes() != null) {
            note(sink, CLINIC_WAY, one, house.clinicMinutes());
        }
        if (seeker.home() != null && seeker.home() != one.getBed().placeId()) {
            note(sink, MOVE, one, 1);
        }
    }

    /** Nobody talks to oneself: without others in the flat, or where no language is known, there is nothing to miss. */
    private boolean hasNobodyToTalkTo(Lodger one, List<Lodger> inside) {
        Set<String> own = one.seeker().languages();
        if (own.isEmpty()) {
            return false;
        }
        boolean strangers = false;
        for (Lodger other : inside) {
            if (other.seeker().household() != one.seeker().household()) {
                strangers = true;
                if (isUnderstood(own, other.seeker().languages())) {
                    return false;
                }
            }
        }
        for (Resident other : neighbours.getOrDefault(one.getBed().unitId(), List.of())) {
            if (other.household() != one.seeker().household()) {
                strangers = true;
                if (isUnderstood(own, search.languages().getOrDefault(other.personId(), Set.of()))) {
                    return false;
                }
            }
        }
        return strangers;
    }

    private static boolean isUnderstood(Set<String> own, Set<String> others) {
        return others.isEmpty() || !Collections.disjoint(own, others);
    }

    /** Free beds that nobody else may be put into: the room is for one family, or somebody in it needs protection. */
    private void ofRoom(List<Lodger> room, Sink sink) {
        Lodger first = room.get(0);
        boolean closed = first.getBed().room().familyOnly()
                || !first.getBed().room().sheltered()
                        && room.stream().anyMatch(one -> one.seeker().needs(Need.PROTECTION));
        int idle = freeInRoom.getOrDefault(first.getBed().roomId(), 0) - room.size();
        if (closed && idle > 0) {
            note(sink, IDLE_BED, first, idle);
        }
    }

    /** Beds of the reserve that these people would take. */
    void ofHouse(long facilityId, int people, Sink sink) {
        int free = freeInHouse.getOrDefault(facilityId, 0);
        int reserve = Math.min(free, houses.get(facilityId).reserve());
        int taken = reserve - (free - people);
        if (taken > 0 && people > 0) {
            sink.add(RESERVE, null, facilityId, Math.min(taken, reserve));
        }
    }

    /** How far a household is torn apart, with those of it who live here already. */
    void ofHousehold(List<Lodger> members, Sink sink) {
        List<Bedroom> lived = familyHomes.getOrDefault(members.get(0).seeker().household(), List.of());
        spread(FAMILY_IN_FACILITIES, Bedroom::facilityId, members, lived, sink);
        spread(FAMILY_IN_FLATS, Bedroom::unitId, members, lived, sink);
        spread(FAMILY_IN_ROOMS, Bedroom::roomId, members, lived, sink);
    }

    private static void spread(
            SuggestionCost cost, ToLongFunction<Bedroom> part, List<Lodger> members, List<Bedroom> lived, Sink sink) {
        Set<Long> parts = new HashSet<>();
        lived.forEach(bed -> parts.add(part.applyAsLong(bed)));
        Lodger housed = null;
        for (Lodger member : members) {
            if (member.getBed() != null) {
                parts.add(part.applyAsLong(member.getBed()));
                housed = housed == null ? member : housed;
            }
        }
        if (housed != null && parts.size() > 1) {
            note(sink, cost, housed, parts.size() - 1L);
        }
    }

    private static void note(Sink sink, SuggestionCost cost, Lodger one, long amount) {
        sink.add(cost, one.seeker().personId(), one.getBed().facilityId(), amount);
    }
}
