package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Houses, people who live in them and people who are to come, drawn at random: every kind of rule and of cost occurs. */
public final class Estates {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 12, 1);
    static final Period STAY = Period.since(ARRIVAL);

    private static final List<String> TONGUES = List.of("ara", "fas", "ukr", "tir", "kur", "deu");

    private final Random random;
    private final List<Bedroom> beds = new ArrayList<>();
    private final List<House> houses = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private final Map<Long, Set<String>> languages = new HashMap<>();
    private final List<Seeker> seekers = new ArrayList<>();

    private Estates(long seed) {
        this.random = new Random(seed);
    }

    /** So many facilities with so many rooms, and about so many people who come. */
    public static BedSearch drawn(long seed, int facilities, int rooms, int people) {
        return drawn(seed, facilities, rooms, 3, people);
    }

    static BedSearch drawn(long seed, int facilities, int rooms, int mostBeds, int people) {
        Estates made = new Estates(seed);
        for (int i = 1; i <= facilities; i++) {
            made.build(i, rooms, mostBeds);
        }
        made.settle();
        while (made.seekers.size() < people) {
            made.comes(people - made.seekers.size());
        }
        return new BedSearch(
                made.seekers, made.beds, made.houses, made.residents, made.bans(), made.languages, STAY, weights());
    }

    /** Every seventh person may not enter some house for a while. */
    private List<BanRule.Banned> bans() {
        return seekers.stream()
                .filter(one -> random.nextInt(7) == 0)
                .map(one -> new BanRule.Banned(
                        one.personId(),
                        houses.get(random.nextInt(houses.size())).facilityId(),
                        Period.between(ARRIVAL.minusDays(3), ARRIVAL.plusDays(9))))
                .toList();
    }

    static Map<SuggestionCost, Integer> weights() {
        Map<SuggestionCost, Integer> weights = new EnumMap<>(SuggestionCost.class);
        weights.put(SuggestionCost.FAMILY_IN_FACILITIES, 1000);
        weights.put(SuggestionCost.FAMILY_IN_FLATS, 200);
        weights.put(SuggestionCost.FAMILY_IN_ROOMS, 20);
        weights.put(SuggestionCost.NO_COMMON_LANGUAGE, 30);
        weights.put(SuggestionCost.STEPS, 500);
        weights.put(SuggestionCost.SCHOOL_WAY, 1);
        weights.put(SuggestionCost.CLINIC_WAY, 2);
        weights.put(SuggestionCost.RESERVE, 40);
        weights.put(SuggestionCost.IDLE_BED, 50);
        weights.put(SuggestionCost.MOVE, 100);
        return weights;
    }

    private void build(long house, int rooms, int mostBeds) {
        Map<RuleKind, BigDecimal> rules = new EnumMap<>(RuleKind.class);
        rules.put(RuleKind.AREA_PER_PERSON, new BigDecimal("6"));
        List<Limits.ClosedPlaces> closed = new ArrayList<>();
        int before = beds.size();
        for (int i = 0; i < rooms; i++) {
            long room = house * 1000 + i;
            long unit = random.nextInt(4) == 0 ? -room : house * 1000 + i / 3;
            int count = 1 + random.nextInt(mostBeds);
            RoomFacts facts = room(i, count);
            for (int b = 0; b < count; b++) {
                beds.add(new Bedroom(room * 10 + b, room, unit, house, facts));
            }
            if (random.nextInt(12) == 0) {
                closed.add(
                        new Limits.ClosedPlaces(room, null, Period.between(ARRIVAL.plusDays(9), ARRIVAL.plusDays(20))));
            }
        }
        int size = beds.size() - before;
        rules.put(RuleKind.FIRE_PERSONS, BigDecimal.valueOf(Math.max(1, size - random.nextInt(3))));
        houses.add(new House(
                house,
                new Limits(Period.since(ARRIVAL.minusYears(1)), rules, closed),
                random.nextInt(40),
                random.nextInt(50),
                random.nextInt(3)));
    }

    private RoomFacts room(int number, int count) {
        SexRule sexRule = random.nextInt(6) == 0 ? random.nextBoolean() ? SexRule.WOMEN : SexRule.MEN : SexRule.ANYBODY;
        return new RoomFacts(
                "Z" + number,
                0,
                new BigDecimal(count * (random.nextInt(8) == 0 ? 4 : 7)),
                random.nextInt(6) == 0 ? Integer.valueOf(Math.max(1, count - 1)) : null,
                sexRule,
                random.nextInt(6) == 0,
                random.nextInt(10) == 0,
                random.nextInt(3) == 0);
    }

    /** About every third bed is taken by somebody alone, some for a part of the time only. */
    private void settle() {
        for (Bedroom bed : beds) {
            if (random.nextInt(3) == 0) {
                long id = 1_000_000 + bed.placeId();
                Sex sex = bed.room().sexRule() == SexRule.WOMEN || bed.roomId() % 2 == 0 ? Sex.FEMALE : Sex.MALE;
                Period stay = random.nextInt(8) == 0
                        ? Period.between(ARRIVAL.minusDays(30), ARRIVAL.plusDays(random.nextInt(40) - 5))
                        : Period.since(ARRIVAL.minusDays(30));
                residents.add(new Resident(
                        id, -id, sex, LocalDate.of(1985, 3, 3), random.nextInt(15) == 0, bed.placeId(), stay));
                languages.put(id, Set.of(TONGUES.get(random.nextInt(TONGUES.size()))));
            }
        }
    }

    private void comes(int most) {
        int size = Math.min(most, 1 + random.nextInt(random.nextBoolean() ? 1 : 5));
        long household = size == 1 ? -(seekers.size() + 1L) : seekers.size() + 1L;
        Set<String> tongue = random.nextInt(6) == 0 ? Set.of() : Set.of(TONGUES.get(random.nextInt(TONGUES.size())));
        boolean threatened = random.nextInt(8) == 0;
        for (int i = 0; i < size; i++) {
            LocalDate born = i == 0 || i == 1 && random.nextBoolean()
                    ? LocalDate.of(1990, 1, 1)
                    : LocalDate.of(2010 + random.nextInt(15), 5, 5);
            Set<Need> needs = EnumSet.noneOf(Need.class);
            if (threatened) {
                needs.add(Need.PROTECTION);
            }
            if (random.nextInt(10) == 0) {
                needs.add(Need.STEP_FREE);
            }
            if (random.nextInt(10) == 0) {
                needs.add(Need.CLINIC);
            }
            Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
            seekers.add(new Seeker(seekers.size() + 1L, household, sex, born, tongue, needs, null));
        }
    }
}
