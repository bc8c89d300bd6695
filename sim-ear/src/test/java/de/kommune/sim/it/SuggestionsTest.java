package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.boundary.NewSuggestion;
import de.kommune.sim.housing.suggestion.boundary.SeatLine;
import de.kommune.sim.housing.suggestion.boundary.Seeking;
import de.kommune.sim.housing.suggestion.boundary.SuggestionErasure;
import de.kommune.sim.housing.suggestion.boundary.SuggestionView;
import de.kommune.sim.housing.suggestion.boundary.SuggestionWeights;
import de.kommune.sim.housing.suggestion.boundary.Suggestions;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.housing.suggestion.entity.SuggestionState;
import de.kommune.sim.housing.suggestion.entity.SuggestionWeight;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each test searches in a shelter of its own, among whatever else the town has. */
class SuggestionsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @EJB(lookup = "java:global/sim/sim-ejb/Suggestions")
    private Suggestions suggestions;

    @EJB(lookup = "java:global/sim/sim-ejb/SuggestionWeights")
    private SuggestionWeights weights;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Assignments")
    private Assignments assignments;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/SuggestionErasure")
    private SuggestionErasure erasure;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long facility;
    private List<Long> pair;
    private long single;

    @Deployment
    static WebArchive archive() {
        return archive(SuggestionsTest.class);
    }

    @BeforeEach
    void aShelterWithARoomOfTwoBedsAndOneOfOne() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.FLUEAG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
        pair = room("1", 2);
        single = room("2", 1).get(0);
    }

    @Test
    void aFamilyGetsARoomTogetherAndTheBedsAreGivenWhenItIsAccepted() throws Exception {
        List<Long> family = family();
        long man = register(Sex.MALE, 1985);
        SuggestionView found = found(family.get(0), family.get(1), man);
        assertEquals(SuggestionState.READY, found.state());
        assertEquals(Set.copyOf(pair), Set.of(bedOf(found, family.get(0)), bedOf(found, family.get(1))));
        assertEquals(single, bedOf(found, man));
        assertEquals(List.of(), found.broken());
        assertEquals(1, found.houses().size());
        assertEquals(3, clerk(() -> suggestions.accept(found.id(), found.version())));
        assertEquals(3, clerk(() -> placements.guests(facility, TODAY)).size());
        SuggestionView after = view(found.id());
        assertEquals(SuggestionState.ACCEPTED, after.state());
        assertEquals("unterkunft1", after.closedBy());
    }

    @Test
    void aBedThatWasTakenMeanwhileLeavesNothingWritten() throws Exception {
        List<Long> family = family();
        SuggestionView found = found(family.get(0), family.get(1));
        propose(register(Sex.FEMALE, 1970), bedOf(found, family.get(1)));
        assertFalse(view(found.id()).broken().isEmpty(), "the page says so before somebody accepts");
        assertRefused(
                "housing.suggestionOvertaken", () -> clerk(() -> suggestions.accept(found.id(), found.version())));
        assertEquals(Set.of(), clerk(() -> placements.placed(family, TODAY)));
        assertEquals(SuggestionState.READY, view(found.id()).state());
    }

    @Test
    void whatAClerkChangesByHandIsCheckedByTheSameRules() throws Exception {
        List<Long> family = family();
        long man = register(Sex.MALE, 1985);
        SuggestionView found = found(family.get(0), family.get(1), man);
        put(found, family.get(1), single); // the child and the man change beds
        SuggestionView changed = view(found.id());
        assertEquals(single, bedOf(changed, family.get(1)));
        assertEquals(bedOf(found, family.get(1)), bedOf(changed, man));
        Set<HousingRule> broken = rules(changed);
        assertTrue(broken.containsAll(Set.of(HousingRule.MINOR_ALONE, HousingRule.ROOM_MIX)), broken.toString());
        assertRefused(
                "housing.suggestionOvertaken", () -> clerk(() -> suggestions.accept(changed.id(), changed.version())));
        assertRefused("common.staleChange", () -> clerk(() -> suggestions.accept(found.id(), found.version())));
        put(changed, family.get(1), bedOf(found, family.get(1)));
        assertEquals(Set.of(), rules(view(found.id())));
    }

    @Test
    void whoIsTakenOutStaysWithoutABedAndTheOthersGetTheirs() throws Exception {
        long woman = register(Sex.FEMALE, 1990);
        long man = register(Sex.MALE, 1985);
        SuggestionView found = found(woman, man);
        clerk(() -> {
            suggestions.leaveOut(found.id(), found.version(), man);
            return null;
        });
        SuggestionView changed = view(found.id());
        assertTrue(seat(changed, man).leftOut());
        assertEquals(1, clerk(() -> suggestions.accept(changed.id(), changed.version())));
        assertEquals(Set.of(woman), clerk(() -> placements.placed(List.of(woman, man), TODAY)));
    }

    @Test
    void aSuggestionThatTwoAcceptAtOnceIsAcceptedOnce() throws Exception {
        List<Long> family = family();
        SuggestionView found = found(family.get(0), family.get(1));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        List<String> told = new ArrayList<>();
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (String account : List.of("unterkunft1", "unterkunft2")) {
                answers.add(clerks.submit(() -> as(account, () -> {
                    together.await();
                    return accepted(found);
                })));
            }
            for (Future<String> answer : answers) {
                told.add(answer.get());
            }
        } finally {
            clerks.shutdown();
        }
        told.sort(null);
        assertEquals(List.of("housing.suggestionClosed", "yes"), told);
        assertEquals(2, clerk(() -> placements.guests(facility, TODAY)).size());
    }

    private String accepted(SuggestionView found) {
        try {
            suggestions.accept(found.id(), found.version());
            return "yes";
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }

    @Test
    void whoeverRemainsWithoutABedIsToldTheRule() throws Exception {
        long housed = register(Sex.FEMALE, 1990);
        propose(housed, single);
        List<Long> family = family();
        long man = register(Sex.MALE, 1985);
        SuggestionView found = found(housed, family.get(0), family.get(1), man);
        assertEquals(HousingRule.PERSON_HOUSED, seat(found, housed).obstacle());
        assertEquals(HousingRule.PLACE_TAKEN, seat(found, man).obstacle());
        assertEquals(2, found.getHoused());
    }

    @Test
    void underTheFlueagOnlyWhoIsAssignedGetsABed() throws Exception {
        long assigned = register(Sex.FEMALE, 1990);
        AssignmentFacts facts = new AssignmentFacts("ASYLG_50", "21.4", TODAY.minusDays(1), TODAY);
        clerk(() -> assignments.announce(new NewAssignment(
                facts,
                List.of(new Arriving(assigned, null, Relation.HEAD)),
                UUID.randomUUID().toString())));
        long other = register(Sex.FEMALE, 1990);
        SuggestionView found = search(LegalBasis.ZUWEISUNG_FLUEAG, assigned, other);
        assertTrue(seat(found, assigned).isHoused());
        assertEquals(HousingRule.ASSIGNMENT, seat(found, other).obstacle());
        assertNull(seat(found, other).bedId());
    }

    @Test
    void aFormSentTwiceIsOneSearchAndNobodySearchesForThePast() throws Exception {
        NewSuggestion wanted = wanted(LegalBasis.EINWEISUNG_OBG_14, TODAY, register(Sex.FEMALE, 1990));
        long first = clerk(() -> suggestions.begin(wanted));
        assertEquals(first, clerk(() -> suggestions.begin(wanted)));
        settled(first);
        NewSuggestion late = wanted(LegalBasis.EINWEISUNG_OBG_14, TODAY.minusDays(1), register(Sex.FEMALE, 1990));
        assertRefused("housing.suggestionInThePast", () -> clerk(() -> suggestions.begin(late)));
    }

    @Test
    void aSuggestionThatNobodyWantsGivesNoBeds() throws Exception {
        SuggestionView found = found(register(Sex.FEMALE, 1990));
        clerk(() -> {
            suggestions.discard(found.id(), found.version());
            return null;
        });
        assertRefused("housing.suggestionClosed", () -> clerk(() -> suggestions.accept(found.id(), found.version())));
        assertEquals(0, clerk(() -> placements.guests(facility, TODAY)).size());
    }

    @Test
    void aSuggestionIsErasedWhenItsTermHasPassedAndTheBedsStayGiven() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        SuggestionView old = found(person);
        clerk(() -> suggestions.accept(old.id(), old.version()));
        SuggestionView young = found(register(Sex.FEMALE, 1990));
        int days = clerk(() -> weights.term()).getDays();
        searchedOn(old.id(), TODAY.minusDays(days));
        searchedOn(young.id(), TODAY.minusDays(days - 1));
        erasure.eraseOld();
        assertThrows(NotFoundException.class, () -> clerk(() -> suggestions.get(old.id(), null)));
        assertEquals(young.id(), clerk(() -> suggestions.get(young.id(), null)).id());
        assertEquals(1, clerk(() -> placements.ofPerson(person)).size());
        assertEquals(
                "sim SYSTEM DONE",
                answer("select concat_ws(' ', account, department, outcome) from access_log where record_id = "
                        + old.id() + " and account = 'sim'"));
    }

    private void searchedOn(long suggestion, LocalDate day) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement("update bed_suggestion set requested_at = ? where id = ?")) {
            sql.setObject(1, day.atTime(12, 0));
            sql.setLong(2, suggestion);
            sql.executeUpdate();
        }
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void theWeightsComeWithTheTownAndANewOneNeedsASource() throws Exception {
        List<SuggestionCost> known = clerk(() -> weights.list()).stream()
                .map(SuggestionWeight::getCost)
                .distinct()
                .toList();
        assertEquals(SuggestionCost.values().length, known.size());
        LocalDate day = TODAY.plusDays(1 + ThreadLocalRandom.current().nextInt(300));
        assertRefused("housing.weightWithoutSource", () -> set(SuggestionCost.MOVE, 110, " ", day));
        assertRefused("housing.weightPoints", () -> set(SuggestionCost.MOVE, -1, "Dienstbesprechung", day));
        clerk(() -> {
            weights.describeSite(facility, 12, null, 2);
            return null;
        });
        assertTrue(clerk(() -> weights.sites()).stream()
                .anyMatch(site -> site.getSchoolMinutes() != null && site.getReserve() == 2));
        assertRefused(
                "housing.siteMinutes",
                () -> clerk(() -> {
                    weights.describeSite(facility, 999, null, 2);
                    return null;
                }));
    }

    @Test
    void onlyTheHousingDeskHasBedsSearched() throws Exception {
        SuggestionView found = found(register(Sex.FEMALE, 1990));
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "siga", "itbetrieb")) {
            assertThrows(
                    AccessDeniedException.class, () -> as(account, () -> suggestions.get(found.id(), null)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> suggestions.latest()), account);
        }
    }

    private void set(SuggestionCost cost, int points, String source, LocalDate day) throws Exception {
        clerk(() -> {
            weights.set(cost, points, source, day);
            return null;
        });
    }

    private void put(SuggestionView seen, long person, long bed) throws Exception {
        clerk(() -> {
            suggestions.put(seen.id(), seen.version(), person, bed);
            return null;
        });
    }

    private static Set<HousingRule> rules(SuggestionView view) {
        return view.broken().stream()
                .map(broken -> broken.breach().rule())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static SeatLine seat(SuggestionView view, long person) {
        return view.seats().stream()
                .filter(seat -> seat.personId() == person)
                .findFirst()
                .orElseThrow();
    }

    private static Long bedOf(SuggestionView view, long person) {
        return seat(view, person).bedId();
    }

    private SuggestionView found(long... people) throws Exception {
        return search(LegalBasis.EINWEISUNG_OBG_14, people);
    }

    private SuggestionView search(LegalBasis basis, long... people) throws Exception {
        NewSuggestion wanted = wanted(basis, TODAY, people);
        return settled(clerk(() -> suggestions.begin(wanted)));
    }

    private SuggestionView settled(long id) throws Exception {
        SuggestionView view = Awaits.until(PATIENCE, () -> view(id), seen -> !seen.isSearching());
        assertFalse(view.isBrokenOff(), "the search came to an end");
        return view;
    }

    private SuggestionView view(long id) throws Exception {
        return clerk(() -> suggestions.get(id, null));
    }

    private NewSuggestion wanted(LegalBasis basis, LocalDate from, long... people) {
        List<Seeking> seeking = Arrays.stream(people)
                .mapToObj(person -> new Seeking(person, Set.of()))
                .toList();
        return new NewSuggestion(
                seeking,
                Period.since(from),
                basis,
                Set.of(facility),
                UUID.randomUUID().toString());
    }

    private void propose(long person, long bed) throws Exception {
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(person, bed, false)), Period.since(TODAY), LegalBasis.EINWEISUNG_OBG_14, null);
        clerk(() -> placements.propose(wanted));
    }

    /** A mother and her child. */
    private List<Long> family() throws Exception {
        long mother = register(Sex.FEMALE, 1990);
        long child = register(Sex.FEMALE, TODAY.getYear() - 5);
        clerk(() -> {
            long household = households.open(mother, TODAY.minusDays(1)).getId();
            households.join(household, child, Relation.CHILD, TODAY.minusDays(1));
            return null;
        });
        return List.of(mother, child);
    }

    private List<Long> room(String name, int beds) throws Exception {
        RoomFacts facts = new RoomFacts(name, 0, new BigDecimal("30"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> {
            long room = rooms.add(facility, new RoomSite("", ""), facts, beds).getId();
            return rooms.get(room, TODAY).beds().stream().map(Bed::id).toList();
        });
    }

    private long register(Sex sex, int born) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Test" + letters(), letters(), TODAY);
        Person person = new Person(name, PersonFacts.of(sex, BirthDate.ofYear(born)));
        return clerk(() -> persons.register(person).getId());
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
