package de.kommune.sim.housing.placement.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HousingPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate GROWN_UP = LocalDate.of(1990, 1, 1);
    private static final LocalDate CHILD = LocalDate.of(2016, 5, 5);
    private static final Period ALWAYS = Period.since(LocalDate.of(2022, 1, 1));
    private static final Period WEEK = Period.between(FIRST, FIRST.plusDays(7));
    private static final long HOUSE = 1;

    /** Beds 11 and 12 in room 1, 21 and 22 in room 2 of the same flat; 31 and 32 in room 3 of another. */
    private static List<Bedroom> beds(RoomFacts room1, RoomFacts room2) {
        return List.of(
                new Bedroom(11, 1, 100, HOUSE, room1),
                new Bedroom(12, 1, 100, HOUSE, room1),
                new Bedroom(21, 2, 100, HOUSE, room2),
                new Bedroom(22, 2, 100, HOUSE, room2),
                new Bedroom(31, 3, 300, HOUSE, plain("3")),
                new Bedroom(32, 3, 300, HOUSE, plain("3")));
    }

    private static RoomFacts plain(String name) {
        return new RoomFacts(name, 0, new BigDecimal("14"), null, SexRule.ANYBODY, false, false, false);
    }

    private static Resident woman(long id, long bed) {
        return new Resident(id, -id, Sex.FEMALE, GROWN_UP, false, bed, WEEK);
    }

    private static Resident man(long id, long bed) {
        return new Resident(id, -id, Sex.MALE, GROWN_UP, false, bed, WEEK);
    }

    private static Resident of(Resident one, long household) {
        return new Resident(
                one.personId(), household, one.sex(), one.bornOn(), one.needsProtection(), one.placeId(), one.period());
    }

    private static Resident during(Resident one, Period period) {
        return new Resident(
                one.personId(), one.household(), one.sex(), one.bornOn(), one.needsProtection(), one.placeId(), period);
    }

    private static Resident child(long id, long household, long bed) {
        return new Resident(id, household, Sex.MALE, CHILD, false, bed, WEEK);
    }

    private static Resident vulnerable(long id, long bed) {
        return new Resident(id, -id, Sex.FEMALE, GROWN_UP, true, bed, WEEK);
    }

    private static Limits open() {
        return new Limits(ALWAYS, Map.of(), List.of());
    }

    private static Set<HousingRule> broken(Limits limits, List<Resident> wanted, List<Resident> others) {
        return broken(limits, plain("1"), wanted, others);
    }

    private static Set<HousingRule> broken(
            Limits limits, RoomFacts room1, List<Resident> wanted, List<Resident> others) {
        return new HousingPolicy(beds(room1, plain("2")), Map.of(HOUSE, limits))
                .breaches(wanted, others).stream()
                        .map(Breach::rule)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HousingRule.class)));
    }

    @Test
    void whoFitsBreaksNothing() {
        assertEquals(Set.of(), broken(open(), List.of(woman(1, 11)), List.of(woman(2, 12))));
    }

    @Test
    void aBedIsForOneAndAPersonHasOne() {
        assertEquals(Set.of(HousingRule.PLACE_TAKEN), broken(open(), List.of(woman(1, 11)), List.of(woman(2, 11))));
        assertEquals(Set.of(HousingRule.PERSON_HOUSED), broken(open(), List.of(woman(1, 11)), List.of(woman(1, 31))));
    }

    @Test
    void theNightAfterTheLastIsFree() {
        Resident before = during(woman(2, 11), Period.between(FIRST.minusDays(3), FIRST));
        Resident after = during(woman(3, 11), Period.since(FIRST.plusDays(7)));
        assertEquals(Set.of(), broken(open(), List.of(woman(1, 11)), List.of(before, after)));
    }

    @Test
    void womenAndMenShareARoomOnlyAsAHousehold() {
        assertEquals(Set.of(HousingRule.ROOM_MIX), broken(open(), List.of(woman(1, 11)), List.of(man(2, 12))));
        assertEquals(Set.of(), broken(open(), List.of(of(woman(1, 11), 7)), List.of(of(man(2, 12), 7))));
        assertEquals(Set.of(), broken(open(), List.of(woman(1, 11)), List.of(man(2, 21))));
    }

    @Test
    void aRoomForWomenTakesNoMan() {
        RoomFacts women = new RoomFacts("1", 0, BigDecimal.TEN, null, SexRule.WOMEN, false, false, false);
        assertEquals(Set.of(HousingRule.SEX_RULE), broken(open(), women, List.of(man(1, 11)), List.of()));
        assertEquals(Set.of(), broken(open(), women, List.of(woman(1, 11)), List.of()));
    }

    @Test
    void aRoomForFamiliesTakesOneHouseholdAtATime() {
        RoomFacts family = new RoomFacts("1", 0, BigDecimal.TEN, null, SexRule.ANYBODY, true, false, false);
        assertEquals(
                Set.of(HousingRule.FAMILY_ONLY), broken(open(), family, List.of(woman(1, 11)), List.of(woman(2, 12))));
        assertEquals(Set.of(), broken(open(), family, List.of(of(woman(1, 11), 7)), List.of(of(woman(2, 12), 7))));
    }

    @Test
    void aChildIsNeverAlone() {
        assertEquals(Set.of(HousingRule.MINOR_ALONE), broken(open(), List.of(child(1, 7, 11)), List.of()));
        assertEquals(
                Set.of(HousingRule.MINOR_ALONE),
                broken(open(), List.of(child(1, 7, 11)), List.of(of(woman(2, 31), 7))));
        assertEquals(Set.of(), broken(open(), List.of(child(1, 7, 11)), List.of(of(woman(2, 21), 7))));
    }

    @Test
    void nobodyMovesAwayFromAChild() {
        List<Resident> mother = List.of(of(woman(2, 31), 7));
        assertEquals(Set.of(HousingRule.MINOR_ALONE), broken(open(), mother, List.of(child(1, 7, 11))));
    }

    @Test
    void whoNeedsProtectionSharesWithNobodyElse() {
        assertEquals(Set.of(HousingRule.PROTECTION), broken(open(), List.of(vulnerable(1, 11)), List.of(woman(2, 12))));
        assertEquals(Set.of(HousingRule.PROTECTION), broken(open(), List.of(woman(2, 12)), List.of(vulnerable(1, 11))));
        RoomFacts sheltered = new RoomFacts("1", 0, BigDecimal.TEN, null, SexRule.ANYBODY, false, true, false);
        assertEquals(Set.of(), broken(open(), sheltered, List.of(vulnerable(1, 11)), List.of(vulnerable(2, 12))));
        assertEquals(Set.of(HousingRule.PROTECTION), broken(open(), sheltered, List.of(woman(1, 11)), List.of()));
    }

    @Test
    void peopleAreCountedByRoomByAreaAndByHouse() {
        RoomFacts single = new RoomFacts("1", 0, new BigDecimal("14"), 1, SexRule.ANYBODY, false, false, false);
        assertEquals(
                Set.of(HousingRule.ROOM_MAX_PERSONS),
                broken(open(), single, List.of(woman(1, 11)), List.of(woman(2, 12))));
        Limits area = new Limits(ALWAYS, Map.of(RuleKind.AREA_PER_PERSON, new BigDecimal("7.01")), List.of());
        assertEquals(Set.of(HousingRule.ROOM_AREA), broken(area, List.of(woman(1, 11)), List.of(woman(2, 12))));
        Limits house = new Limits(
                ALWAYS,
                Map.of(RuleKind.FIRE_PERSONS, BigDecimal.ONE, RuleKind.LICENSED_PERSONS, BigDecimal.ONE),
                List.of());
        assertEquals(
                EnumSet.of(HousingRule.FIRE_PERSONS, HousingRule.LICENSED_PERSONS),
                broken(house, List.of(woman(1, 11)), List.of(woman(2, 31))));
    }

    @Test
    void whatIsClosedForOneNightOfTheStayIsNamedWithThatNight() {
        Period night = Period.between(FIRST.plusDays(3), FIRST.plusDays(4));
        Limits closed = new Limits(ALWAYS, Map.of(), List.of(new Limits.ClosedPlaces(1L, null, night)));
        List<Breach> found = new HousingPolicy(beds(plain("1"), plain("2")), Map.of(HOUSE, closed))
                .breaches(List.of(woman(1, 11)), List.of());
        assertEquals(List.of(new Breach(HousingRule.PLACE_CLOSED, "1", FIRST.plusDays(3))), found);
        assertEquals(Set.of(), broken(closed, List.of(woman(1, 21)), List.of()));
    }

    @Test
    void aHouseThatClosesDuringTheStayIsNotOpen() {
        Limits closing = new Limits(Period.between(FIRST.minusYears(1), FIRST.plusDays(2)), Map.of(), List.of());
        assertEquals(Set.of(HousingRule.FACILITY_NOT_OPEN), broken(closing, List.of(woman(1, 11)), List.of()));
    }

    @Test
    void aHouseRuleThatBeginsDuringTheStayIsNamedWithItsNight() {
        LocalDate turn = FIRST.plusDays(4);
        Limits tighter = new Limits(
                ALWAYS,
                List.of(
                        new Limits.Limit(RuleKind.LICENSED_PERSONS, BigDecimal.TEN, false, ALWAYS),
                        new Limits.Limit(RuleKind.LICENSED_PERSONS, BigDecimal.ONE, true, Period.since(turn))),
                List.of());
        List<Breach> found = breaches(tighter, List.of(woman(1, 11)), List.of(woman(2, 31)));
        assertEquals(List.of(new Breach(HousingRule.LICENSED_PERSONS, "1", turn)), found);
    }

    @Test
    void aHouseholdIsOneOnlyOnTheNightsOnWhichItIs() {
        LocalDate leaves = FIRST.plusDays(3);
        List<Membership> until = List.of(new Membership(7, Period.between(FIRST.minusYears(1), leaves)));
        List<Resident> husband = man(2, 12).in(until);
        List<Breach> found = breaches(open(), List.of(of(woman(1, 11), 7)), husband);
        assertEquals(List.of(new Breach(HousingRule.ROOM_MIX, "1", leaves)), found);
        assertEquals(2, husband.size());
        assertEquals(List.of(woman(1, 11)), woman(1, 11).in(List.of()));
    }

    @Test
    void whoLeavesAChildAloneIsToldFromWhichNightOn() {
        Resident mother = of(woman(1, 11), 7);
        Resident child = child(2, 7, 21);
        Resident father = during(of(man(3, 22), 7), Period.between(FIRST, FIRST.plusDays(5)));
        assertEquals(List.of(alone("2", FIRST.plusDays(2))), leftAlone(mother, FIRST.plusDays(2), List.of(child)));
        assertEquals(
                List.of(alone("2", FIRST.plusDays(5))), leftAlone(mother, FIRST.plusDays(2), List.of(child, father)));
        assertEquals(List.of(), leftAlone(mother, FIRST.plusDays(7), List.of(child)));
        assertEquals(List.of(), leftAlone(mother, FIRST.plusDays(2), List.of(child(2, 7, 31))));
        assertEquals(List.of(), leftAlone(child, FIRST, List.of(mother)));
    }

    private static Breach alone(String room, LocalDate night) {
        return new Breach(HousingRule.MINOR_ALONE, room, night);
    }

    private static List<Breach> leftAlone(Resident leaving, LocalDate day, List<Resident> others) {
        return new HousingPolicy(beds(plain("1"), plain("2")), Map.of(HOUSE, open()))
                .leftAlone(List.of(leaving), day, others);
    }

    private static List<Breach> breaches(Limits limits, List<Resident> wanted, List<Resident> others) {
        return new HousingPolicy(beds(plain("1"), plain("2")), Map.of(HOUSE, limits)).breaches(wanted, others);
    }

    /** Looking at the nights of change only is as good as looking at every single night, for each rule and room also in which night it is the first. */
    @Test
    void drawnHousesAreJudgedAsNightByNight() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<List<Resident>> people = drawn(random);
            List<Resident> wanted = together(people.subList(0, 2));
            List<Resident> others = new ArrayList<>(together(people.subList(2, people.size())));
            Limits limits = limits(random);
            Set<Breach> all = Set.copyOf(breaches(limits, wanted, others));
            Map<List<Object>, Breach> nightly = new HashMap<>();
            for (int day = 0; day < 30; day++) {
                Period one = Period.between(FIRST.plusDays(day), FIRST.plusDays(day + 1));
                breaches(limits, cut(wanted, one), cut(others, one))
                        .forEach(found -> nightly.putIfAbsent(List.of(found.rule(), found.room()), found));
            }
            assertEquals(Set.copyOf(nightly.values()), all, "seed " + seed);
            Collections.shuffle(others, random);
            assertEquals(all, Set.copyOf(breaches(limits, wanted, others)), "order, seed " + seed);
        }
    }

    /** Who is alone without somebody and would not be with her, asked night by night. */
    @Test
    void drawnFamiliesAreLeftAloneAsNightByNight() {
        int left = 0;
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            List<List<Resident>> people = drawn(random);
            List<Resident> leaving = people.get(0);
            List<Resident> others = together(people.subList(1, people.size()));
            LocalDate day = FIRST.plusDays(random.nextInt(20));
            HousingPolicy policy = new HousingPolicy(beds(plain("1"), plain("2")), Map.of(HOUSE, open()));
            Map<String, Breach> nightly = new HashMap<>();
            for (LocalDate night = day; night.isBefore(FIRST.plusDays(30)); night = night.plusDays(1)) {
                Period one = Period.between(night, night.plusDays(1));
                policy.leftAlone(cut(leaving, one), night, cut(others, one))
                        .forEach(found -> nightly.putIfAbsent(found.room(), found));
            }
            assertEquals(
                    Set.copyOf(nightly.values()), Set.copyOf(policy.leftAlone(leaving, day, others)), "seed " + seed);
            left += nightly.size();
        }
        assertTrue(left > 20, "families were left alone: " + left);
    }

    private static Limits limits(Random random) {
        return new Limits(
                ALWAYS,
                List.of(
                        new Limits.Limit(RuleKind.FIRE_PERSONS, BigDecimal.valueOf(4), false, ALWAYS),
                        new Limits.Limit(RuleKind.FIRE_PERSONS, BigDecimal.valueOf(2), true, span(random)),
                        new Limits.Limit(RuleKind.AREA_PER_PERSON, new BigDecimal("8"), false, span(random))),
                List.of(new Limits.ClosedPlaces(3L, 32L, span(random))));
    }

    private static List<Resident> together(List<List<Resident>> people) {
        return people.stream().flatMap(List::stream).toList();
    }

    private static List<Resident> cut(List<Resident> people, Period night) {
        return people.stream()
                .filter(one -> one.period().overlaps(night))
                .map(one -> during(one, night))
                .toList();
    }

    /** Some belong to the family on all nights, some for a time. */
    private static List<List<Resident>> drawn(Random random) {
        long[] beds = {11, 12, 21, 22, 31, 32};
        return Stream.iterate(1L, id -> id + 1)
                .limit(6)
                .map(id -> new Resident(
                        id,
                        -id,
                        Sex.values()[random.nextInt(Sex.values().length)],
                        random.nextInt(3) == 0 ? CHILD : GROWN_UP,
                        random.nextInt(5) == 0,
                        beds[random.nextInt(beds.length)],
                        span(random)))
                .map(one -> one.in(
                        random.nextBoolean() ? List.of(new Membership(7, family(random))) : List.<Membership>of()))
                .toList();
    }

    private static Period family(Random random) {
        return random.nextInt(3) == 0 ? span(random) : ALWAYS;
    }

    private static Period span(Random random) {
        int begin = random.nextInt(20);
        return Period.between(FIRST.plusDays(begin), FIRST.plusDays(begin + 1 + random.nextInt(9)));
    }

    @Test
    void onlyWhatCanBeAnsweredForIsOverridable() {
        assertTrue(HousingRule.LICENSED_PERSONS.isOverridable());
        assertEquals(
                EnumSet.of(
                        HousingRule.PERSON_HOUSED,
                        HousingRule.PLACE_TAKEN,
                        HousingRule.PLACE_CLOSED,
                        HousingRule.FACILITY_NOT_OPEN,
                        HousingRule.FIRE_PERSONS,
                        HousingRule.ASSIGNMENT),
                Stream.of(HousingRule.values())
                        .filter(rule -> !rule.isOverridable())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HousingRule.class))));
    }
}
