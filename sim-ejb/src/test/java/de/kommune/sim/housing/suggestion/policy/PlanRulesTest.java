package de.kommune.sim.housing.suggestion.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Period STAY = Period.since(LocalDate.of(2026, 12, 1));
    private static final LocalDate GROWN_UP = LocalDate.of(1990, 1, 1);
    private static final LocalDate CHILD = LocalDate.of(2020, 1, 1);

    @Test
    void aPlanOfTheSearchBreaksNothingAndCostsWhatTheSearchSays() {
        for (int seed = 0; seed < 12; seed++) {
            BedSearch search = Estates.drawn(seed, 2, 4, 8);
            Suggestion found = new BedFinder(search, Duration.ofMinutes(1), 500).find(progress -> {});
            assertEquals(List.of(), new PlanRules(search).broken(found.beds()), "instance " + seed);
            assertEquals(
                    found.total(), BedFinder.explained(search, found.beds()).total(), "instance " + seed);
        }
    }

    @Test
    void eachHouseIsAskedForItselfAndNamed() {
        BedSearch search = search(
                List.of(seeker(1, 5, CHILD), seeker(2, 5, GROWN_UP), seeker(3, -3, GROWN_UP)),
                List.of(),
                List.of(new BanRule.Banned(3, 8, STAY)));
        assertEquals(
                Set.of("7 MINOR_ALONE", "8 HOUSE_BAN"),
                Set.copyOf(new PlanRules(search)
                        .broken(Map.of(1L, 71L, 2L, 81L, 3L, 82L)).stream()
                                .map(broken -> broken.facilityId() + " "
                                        + broken.breach().rule())
                                .toList()));
    }

    @Test
    void whoLivesElsewhereIsNotHousedTwice() {
        BedSearch search = search(
                List.of(seeker(1, -1, GROWN_UP)),
                List.of(new Resident(1, -1, Sex.FEMALE, GROWN_UP, false, 82, STAY)),
                List.of());
        assertEquals(
                List.of(HousingRule.PERSON_HOUSED),
                new PlanRules(search)
                        .broken(Map.of(1L, 71L)).stream()
                                .map(broken -> broken.breach().rule())
                                .toList());
    }

    @Test
    void theRuleThatIsInTheWayIsNamedAndNoneWhereThereIsABed() {
        BedSearch banned = search(
                List.of(seeker(1, -1, GROWN_UP)),
                List.of(),
                List.of(new BanRule.Banned(1, 7, STAY), new BanRule.Banned(1, 8, STAY)));
        assertEquals(Map.of(1L, HousingRule.HOUSE_BAN), new PlanRules(banned).obstacles(Map.of()));
        BedSearch free = search(List.of(seeker(1, -1, GROWN_UP)), List.of(), List.of());
        assertEquals(Map.of(), new PlanRules(free).obstacles(Map.of()));
        BedSearch many =
                search(List.of(seeker(1, 5, GROWN_UP), seeker(2, 5, CHILD), seeker(3, 5, CHILD)), List.of(), List.of());
        assertEquals(
                Set.of(HousingRule.PLACE_TAKEN),
                Set.copyOf(new PlanRules(many).obstacles(Map.of()).values()));
    }

    @Test
    void aPlanThatNobodyMayHaveIsExplainedAllTheSame() {
        BedSearch search = search(
                List.of(seeker(1, 5, GROWN_UP), seeker(2, 5, CHILD)),
                List.of(new Resident(9, -9, Sex.MALE, GROWN_UP, false, 71, STAY)),
                List.of());
        Suggestion told = BedFinder.explained(search, Map.of(1L, 71L, 2L, 81L));
        assertTrue(told.costs().stream().anyMatch(cost -> cost.cost() == SuggestionCost.FAMILY_IN_FACILITIES));
    }

    /** Two houses: 7 with the beds 71 and 72, 8 with 81 and 82, a room each. */
    private static BedSearch search(List<Seeker> seekers, List<Resident> residents, List<BanRule.Banned> bans) {
        Limits open = new Limits(Period.since(LocalDate.of(2020, 1, 1)), Map.of(), List.of());
        return new BedSearch(
                seekers,
                List.of(bed(71, 7), bed(72, 7), bed(81, 8), bed(82, 8)),
                List.of(new House(7, open, null, null, 0), new House(8, open, null, null, 0)),
                residents,
                bans,
                Map.of(),
                STAY,
                Map.of(SuggestionCost.FAMILY_IN_FACILITIES, 100));
    }

    private static Seeker seeker(long id, long household, LocalDate born) {
        return new Seeker(id, household, Sex.FEMALE, born, Set.of(), Set.of(), null);
    }

    private static Bedroom bed(long id, long house) {
        RoomFacts facts = new RoomFacts("1", 0, new BigDecimal("30"), null, SexRule.ANYBODY, false, false, false);
        return new Bedroom(id, house * 10, -house, house, facts);
    }
}
