package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.housing.suggestion.policy.BedFinder;
import de.kommune.sim.housing.suggestion.policy.BedSearch;
import de.kommune.sim.housing.suggestion.policy.House;
import de.kommune.sim.housing.suggestion.policy.Seeker;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import de.kommune.sim.persons.entity.Sex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The solver works on the classes of the EAR and of the server, which has no XML binding for it. */
class BedFinderTest extends InServer {

    private static final Period STAY = Period.since(LocalDate.of(2026, 12, 1));
    private static final int PATIENCE = 500;

    @Deployment
    static WebArchive archive() {
        return archive(BedFinderTest.class);
    }

    @Test
    void aMotherAndHerChildGetARoomTogetherInsideTheServer() {
        BedSearch search = new BedSearch(
                List.of(seeker(1, LocalDate.of(1990, 1, 1)), seeker(2, LocalDate.of(2018, 5, 5))),
                List.of(bed(11, 1), bed(21, 2), bed(22, 2)),
                List.of(new House(7, new Limits(STAY, Map.of(), List.of()), null, null, 0)),
                List.of(),
                List.of(),
                Map.of(),
                STAY,
                Map.of(SuggestionCost.FAMILY_IN_ROOMS, 20));
        Suggestion found = new BedFinder(search, Duration.ofSeconds(30), PATIENCE).find(progress -> {});
        assertEquals(Set.of(21L, 22L), Set.copyOf(found.beds().values()));
    }

    private static Seeker seeker(long id, LocalDate born) {
        return new Seeker(id, 5, Sex.FEMALE, born, Set.of(), Set.of(), null);
    }

    private static Bedroom bed(long id, long room) {
        RoomFacts facts = new RoomFacts(
                String.valueOf(room), 0, new BigDecimal("14"), null, SexRule.ANYBODY, false, false, false);
        return new Bedroom(id, room, -room, 7, facts);
    }
}
