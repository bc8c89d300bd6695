package de.kommune.sim.housing.suggestion.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BedFinderTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int PATIENCE = 800;
    private static final LocalDate GROWN_UP = LocalDate.of(1990, 1, 1);
    private static final LocalDate PUPIL = LocalDate.of(2016, 5, 5);

    private static Suggestion found(BedSearch search) {
        return new BedFinder(search, LONG, PATIENCE).find(progress -> {});
    }

    @Test
    void noSuggestionEverBreaksARuleOfThePlacement() {
        int housed = 0;
        for (int seed = 0; seed < 20; seed++) {
            BedSearch search = Estates.drawn(seed, 1 + seed % 4, 2 + seed % 5, 2 + seed % 14);
            Suggestion suggestion = found(search);
            assertEquals(List.of(), broken(search, suggestion), "instance " + seed);
            housed += suggestion.beds().size();
        }
        assertTrue(housed > 30, "the instances let people in: " + housed);
    }

    @Test
    void aHouseholdIsHousedAsAWholeOrNotAtAll() {
        for (int seed = 100; seed < 108; seed++) {
            BedSearch search = Estates.drawn(seed, 2, 4, 14);
            Set<Long> housed = found(search).beds().keySet();
            search.seekers().stream()
                    .collect(Collectors.groupingBy(Seeker::household))
                    .forEach((household, members) -> assertEquals(
                            1,
                            members.stream()
                                    .map(one -> housed.contains(one.personId()))
                                    .distinct()
                                    .count(),
                            "household " + household));
        }
    }

    @Test
    void whatASearchFindsIsWithinTwoPercentOfTheBestThatThereIs() {
        int settled = 0;
        for (int seed = 0; seed < 25; seed++) {
            BedSearch search = Estates.drawn(seed, 2, 2, 2, 2 + seed % 3);
            Optimum best = new Optimum(search);
            Suggestion suggestion = found(search);
            assertEquals(best.housed(), suggestion.beds().size(), "people housed, instance " + seed);
            assertTrue(
                    suggestion.total() <= best.total() * 1.02,
                    "instance " + seed + ": " + suggestion.total() + " instead of " + best.total());
            settled += best.housed() > 0 ? 1 : 0;
        }
        assertTrue(settled > 12, "instances in which somebody can be housed: " + settled);
    }

    @Test
    void theSameQuestionIsAnsweredTheSameWay() {
        BedSearch search = Estates.drawn(7, 3, 5, 12);
        assertEquals(found(search), found(search));
    }

    @Test
    void whatIsCountedStepByStepIsWhatIsCountedAnew() {
        BedSearch search = Estates.drawn(11, 3, 5, 12);
        Suggestion checked = new BedFinder(search, LONG, 100, EnvironmentMode.FULL_ASSERT).find(progress -> {});
        assertFalse(checked.beds().isEmpty());
    }

    @Test
    void aStoppedSearchHandsBackWhatItHas() {
        BedSearch search = Estates.drawn(3, 6, 10, 60);
        BedFinder finder = new BedFinder(search, LONG, Integer.MAX_VALUE);
        Suggestion suggestion = finder.find(progress -> finder.stop());
        assertFalse(suggestion.beds().isEmpty());
        assertEquals(List.of(), broken(search, suggestion));
    }

    @Test
    void whoeverFitsAtOnceIsHousedHoweverShortTheSearchIs() {
        int housed = 0;
        int searched = 0;
        for (int seed = 200; seed < 212; seed++) {
            BedSearch search = Estates.drawn(seed, 4, 6, 30);
            BedFinder stopped = new BedFinder(search, LONG, PATIENCE);
            stopped.stop();
            Suggestion first = stopped.find(progress -> {});
            assertEquals(List.of(), broken(search, first), "instance " + seed);
            housed += first.beds().size();
            searched += found(search).beds().size();
        }
        assertTrue(housed > searched * 0.8, housed + " at once, " + searched + " after a search");
    }

    @Test
    void aFamilyStaysTogetherAndTheChildLivesNearItsSchool() {
        Suggestion suggestion = found(new BedSearch(
                List.of(seeker(1, 5, GROWN_UP, Set.of()), seeker(2, 5, PUPIL, Set.of())),
                List.of(bed(11, 1, 1), bed(12, 1, 1), bed(21, 2, 2), bed(22, 2, 2)),
                List.of(house(1, 30), house(2, 5)),
                List.of(),
                List.of(),
                Map.of(),
                Estates.STAY,
                Estates.weights()));
        assertEquals(Set.of(21L, 22L), Set.copyOf(suggestion.beds().values()));
        assertEquals(List.of(new Suggestion.Cost(SuggestionCost.SCHOOL_WAY, 2L, 2, 5, 5)), suggestion.costs());
    }

    @Test
    void whoNeedsNoStepsGetsTheRoomWithoutAny() {
        Suggestion suggestion = found(new BedSearch(
                List.of(seeker(1, -1, GROWN_UP, Set.of(Need.STEP_FREE))),
                List.of(bed(11, 1, 1), new Bedroom(21, 2, -2, 1, room("2", true))),
                List.of(house(1, 5)),
                List.of(),
                List.of(),
                Map.of(),
                Estates.STAY,
                Estates.weights()));
        assertEquals(Map.of(1L, 21L), suggestion.beds());
        assertEquals(0, suggestion.total());
    }

    @Test
    void whereNothingIsFreeNobodyIsHoused() {
        Suggestion suggestion = found(new BedSearch(
                List.of(seeker(1, -1, GROWN_UP, Set.of())),
                List.of(bed(11, 1, 1)),
                List.of(house(1, 5)),
                List.of(new Resident(9, -9, Sex.FEMALE, GROWN_UP, false, 11, Estates.STAY)),
                List.of(),
                Map.of(),
                Estates.STAY,
                Estates.weights()));
        assertEquals(List.of(1L), suggestion.unhoused());
    }

    private static Seeker seeker(long id, long household, LocalDate born, Set<Need> needs) {
        return new Seeker(id, household, Sex.FEMALE, born, Set.of("ukr"), needs, null);
    }

    private static Bedroom bed(long id, long room, long house) {
        return new Bedroom(id, room, -room, house, room(String.valueOf(room), false));
    }

    private static RoomFacts room(String name, boolean stepFree) {
        return new RoomFacts(name, 0, new BigDecimal("14"), null, SexRule.ANYBODY, false, false, stepFree);
    }

    private static House house(long id, int schoolMinutes) {
        return new House(
                id, new Limits(Period.since(LocalDate.of(2020, 1, 1)), Map.of(), List.of()), schoolMinutes, null, 0);
    }

    /** Asked of the rules themselves, with nothing of the search. */
    private static List<?> broken(BedSearch search, Suggestion suggestion) {
        List<Resident> wanted = new ArrayList<>();
        search.seekers().stream()
                .filter(one -> suggestion.beds().containsKey(one.personId()))
                .forEach(one -> wanted.add(one.in(suggestion.beds().get(one.personId()), search.stay())));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, Limits> limits = search.houses().stream().collect(Collectors.toMap(House::facilityId, House::limits));
        List<Object> broken =
                new ArrayList<>(new HousingPolicy(search.beds(), limits).breaches(wanted, search.residents()));
        search.bans().stream()
                .filter(ban -> wanted.stream()
                        .anyMatch(one -> one.personId() == ban.personId()
                                && facility(search, one.placeId()) == ban.facilityId()))
                .forEach(broken::add);
        return broken;
    }

    private static long facility(BedSearch search, long bedId) {
        return search.beds().stream()
                .filter(bed -> bed.placeId() == bedId)
                .findFirst()
                .orElseThrow()
                .facilityId();
    }
}
