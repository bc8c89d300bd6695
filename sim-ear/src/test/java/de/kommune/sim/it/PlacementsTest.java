package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.boundary.FormerState;
import de.kommune.sim.housing.placement.boundary.Guest;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.PlacementState;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

class PlacementsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int CLERKS = 6;
    private static final int BEDS = 40;
    private static final int MOVES = 40;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long facility;
    private long room;
    private List<Long> beds;

    @Deployment
    static WebArchive archive() {
        return archive(PlacementsTest.class);
    }

    @BeforeEach
    void aRoomOfThreeBeds() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(2)).getId());
        room = addRoom("1", 3);
        beds = beds(room);
    }

    @Test
    void aPlacementGoesItsWayAndEverybodySeesWhere() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        long id = propose(person, beds.get(0));
        assertEquals(PlacementState.PROPOSED, line(person).state());
        step(id, placements::order);
        step(id, placements::moveIn);
        step(id, (away, version) -> placements.beAbsent(away, version, TODAY));
        step(id, placements::comeBack);
        assertEquals(PlacementState.OCCUPIED, line(person).state());
        assertEquals(1, clerk(() -> placements.taken(TODAY)).get(facility));
        Guest guest = clerk(() -> placements.guests(facility, TODAY)).get(0);
        assertEquals(beds.get(0), guest.placeId());
        assertEquals(person, guest.personId());

        end(id, TODAY.plusDays(4));
        assertEquals(
                1, clerk(() -> placements.guests(facility, TODAY.plusDays(4))).size());
        assertEquals(
                0, clerk(() -> placements.guests(facility, TODAY.plusDays(5))).size());
        propose(register(Sex.FEMALE, 1990), beds.get(0), Period.since(TODAY.plusDays(5)));
    }

    @Test
    void aBedAndAPersonAreGivenOnce() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        propose(person, beds.get(0));
        assertBroken(HousingRule.PLACE_TAKEN, () -> propose(register(Sex.FEMALE, 1985), beds.get(0)));
        assertBroken(HousingRule.PERSON_HOUSED, () -> propose(person, beds.get(1)));
    }

    /** Past every rule of the program, as somebody with a program of his own would try it. */
    @Test
    void theDatabaseItselfRefusesADoubleBooking() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        propose(person, beds.get(0));
        String copy =
                "insert into placement (id, version, person_id, place_id, facility_id, basis, state, needs_protection,"
                        + " valid_from, valid_to, changed_by, changed_at) select next value for sim_id, 0, %s, %s, facility_id, basis,"
                        + " state, needs_protection, valid_from, valid_to, changed_by, changed_at from placement where person_id = "
                        + person;
        long other = register(Sex.FEMALE, 1980);
        assertKept("uk_placement_place", String.format(copy, other, "place_id"));
        assertKept("uk_placement_person", String.format(copy, "person_id", beds.get(1)));
        long counselled = as(
                "beratung1", () -> persons.register(somebody(Sex.FEMALE, 1980)).getId());
        assertKept("fk_placement_person", String.format(copy, counselled, beds.get(1)));
    }

    @Test
    void whatBreaksARuleIsNamedBeforehandAndRefused() throws Exception {
        propose(register(Sex.MALE, 1990), beds.get(0));
        long woman = register(Sex.FEMALE, 1990);
        List<Breach> breaches = clerk(() -> placements.check(wanted(woman, beds.get(1))));
        assertEquals(List.of(new Breach(HousingRule.ROOM_MIX, "1", TODAY)), breaches);
        assertBroken(HousingRule.ROOM_MIX, () -> propose(woman, beds.get(1)));
        clerk(() -> closures.closeFacility(facility, new ClosureFacts(ClosureReason.PESTS, null, Period.since(TODAY))));
        assertBroken(HousingRule.PLACE_CLOSED, () -> propose(register(Sex.MALE, 1990), beds.get(2)));
    }

    @Test
    void aHouseholdMovesTogetherAlsoWhereItChangesBeds() throws Exception {
        List<Long> family = family();
        List<Long> lived =
                List.of(livesIn(family, beds).get(0), livesIn(family, beds).get(1));
        LocalDate day = TODAY.plusDays(3);
        clerk(() -> placements.move(
                List.of(seat(family.get(0), beds.get(1)), seat(family.get(1), beds.get(0))), day, null));
        List<Guest> before = clerk(() -> placements.guests(facility, day.minusDays(1)));
        List<Guest> after = clerk(() -> placements.guests(facility, day));
        assertEquals(beds.get(0), bedOf(before, family.get(0)));
        assertEquals(beds.get(1), bedOf(after, family.get(0)));
        assertEquals(beds.get(0), bedOf(after, family.get(1)));
        assertEquals(2, lived.size());
        assertEquals(PlacementState.OCCUPIED, line(family.get(0)).state());
        assertEquals(
                EndReason.MOVED,
                clerk(() -> placements.ofPerson(family.get(0))).get(1).endReason());
    }

    @Test
    void nobodyMovesWhereOneOfTheHouseholdCannot() throws Exception {
        List<Long> family = family();
        livesIn(family, beds);
        long elsewhere = addRoom("9", 1);
        long bed = beds(elsewhere).get(0);
        assertBroken(
                HousingRule.MINOR_ALONE,
                () -> clerk(() -> placements.move(List.of(seat(family.get(0), bed)), TODAY.plusDays(1), null)));
        assertEquals(
                2, clerk(() -> placements.guests(facility, TODAY.plusDays(1))).size());
        assertEquals(1, clerk(() -> placements.ofPerson(family.get(0))).size());
    }

    @Test
    void nobodyLeavesAChildBehindInAnotherHouseEither() throws Exception {
        List<Long> family = family();
        livesIn(family, beds);
        aRoomOfThreeBeds();
        List<Seat> alone = List.of(seat(family.get(0), beds.get(0)));
        assertEquals(
                List.of(new Breach(HousingRule.MINOR_ALONE, "1", TODAY.plusDays(1))),
                clerk(() -> placements.checkMove(alone, TODAY.plusDays(1))));
        assertBroken(HousingRule.MINOR_ALONE, () -> clerk(() -> placements.move(alone, TODAY.plusDays(1), null)));
        List<Seat> together = List.of(alone.get(0), seat(family.get(1), beds.get(1)));
        assertEquals(
                2,
                clerk(() -> placements.move(together, TODAY.plusDays(1), null)).size());
    }

    @Test
    void whoLeavesAChildAloneIsToldAndEndsItAllTheSame() throws Exception {
        List<Long> family = family();
        livesIn(family, beds);
        long id = line(family.get(0)).id();
        LocalDate last = TODAY.plusDays(5);
        assertEquals(
                List.of(new Breach(HousingRule.MINOR_ALONE, "1", TODAY.plusDays(6))),
                clerk(() -> placements.leftAlone(id, last)));
        assertRefused("housing.leavesChild", () -> end(id, last));
        int version = version(family.get(0));
        clerk(() -> {
            placements.end(id, version, new PlacementEnd(last, EndReason.DEATH, null, true));
            return null;
        });
        assertEquals(PlacementState.ENDED, line(family.get(0)).state());
        end(line(family.get(1)).id(), last);
    }

    @Test
    void whatBreaksALaterNightIsNamedWithThatNight() throws Exception {
        propose(register(Sex.MALE, 1990), beds.get(0), Period.since(TODAY.plusDays(9)));
        long woman = register(Sex.FEMALE, 1990);
        assertEquals(
                List.of(new Breach(HousingRule.ROOM_MIX, "1", TODAY.plusDays(9))),
                clerk(() -> placements.check(wanted(woman, beds.get(1)))));
    }

    @Test
    void whoLeavesTheHouseholdDuringTheStayIsNoFamilyFromThenOn() throws Exception {
        long wife = register(Sex.FEMALE, 1990);
        long husband = register(Sex.MALE, 1990);
        long household = clerk(() -> {
            long opened = households.open(wife, TODAY.minusYears(1)).getId();
            households.join(opened, husband, Relation.PARTNER, TODAY.minusYears(1));
            return opened;
        });
        propose(wife, beds.get(0));
        assertEquals(List.of(), clerk(() -> placements.check(wanted(husband, beds.get(1)))));
        long membership = clerk(() -> households.membershipsOf(husband)).get(0).getId();
        clerk(() -> {
            households.leave(household, membership, TODAY.plusDays(5));
            return null;
        });
        assertEquals(
                List.of(new Breach(HousingRule.ROOM_MIX, "1", TODAY.plusDays(6))),
                clerk(() -> placements.check(wanted(husband, beds.get(1)))));
    }

    @Test
    void whoChangesThePastSaysWhyAndTheFormerTruthStaysReadable() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        Period past = Period.since(TODAY.minusDays(20));
        assertRefused("housing.backdatedWithoutReason", () -> propose(person, beds.get(0), past));
        NewPlacement late = new NewPlacement(
                List.of(seat(person, beds.get(0))), past, LegalBasis.FREIWILLIG, "Meldung kam verspätet");
        long id = clerk(() -> placements.propose(late)).get(0).getId();
        step(id, placements::order);
        step(id, placements::moveIn);
        assertRefused("housing.backdatedWithoutReason", () -> end(id, TODAY.minusDays(5)));
        clerk(() -> {
            placements.end(
                    id, version(person), new PlacementEnd(TODAY.minusDays(5), EndReason.DEPARTED, "Ausreise am 18."));
            return null;
        });
        List<FormerState> history = clerk(() -> placements.history(id));
        assertEquals(
                List.of(PlacementState.ENDED, PlacementState.OCCUPIED, PlacementState.ORDERED, PlacementState.PROPOSED),
                history.stream().map(FormerState::state).toList());
        assertEquals("Ausreise am 18.", history.get(0).reason());
        assertEquals(past, history.get(1).period());
        assertEquals("Meldung kam verspätet", history.get(3).reason());
    }

    @Test
    void whoNeverMovedInIsWithdrawnWithAReasonThatStays() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        long id = propose(person, beds.get(0));
        assertRefused("housing.withdrawnWithoutReason", () -> withdraw(person, id, " "));
        withdraw(person, id, "nicht erschienen");
        assertEquals(List.of(), clerk(() -> placements.ofPerson(person)));
        assertEquals(
                "nicht erschienen",
                answer("select change_reason from placement for system_time all where id = " + id
                        + " order by row_end desc limit 1"));
        propose(register(Sex.FEMALE, 1990), beds.get(0));
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        long id = propose(person, beds.get(0));
        int seen = version(person);
        step(id, placements::order);
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    placements.order(id, seen);
                    return null;
                }));
    }

    @Test
    void aBedThatSomebodyEverHadStays() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        propose(person, beds.get(0));
        assertRefused(
                "housing.placeWasGiven",
                () -> clerk(() -> {
                    rooms.removePlace(beds.get(0));
                    return null;
                }));
        clerk(() -> {
            rooms.removePlace(beds.get(2));
            return null;
        });
        assertEquals(2, beds(room).size());
    }

    /** Many clerks, one bed at a time: somebody gets it, nobody else does. */
    @Test
    void ofManyClerksWhoGiveOneBedOneSucceeds() throws Exception {
        long races = addRoom("Rennen", BEDS);
        List<Long> contested = beds(races);
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < CLERKS * BEDS; i++) {
            people.add(null);
        }
        clerk(() -> {
            for (int i = 0; i < people.size(); i++) {
                people.set(i, persons.register(somebody(Sex.FEMALE, 1990)).getId());
            }
            return null;
        });
        int given = inParallel(clerkNo -> clerk(() -> {
            int mine = 0;
            for (int bed = 0; bed < BEDS; bed++) {
                mine += isProposed(people.get(bed * CLERKS + clerkNo), contested.get(bed)) ? 1 : 0;
            }
            return mine;
        }));
        assertEquals(BEDS, given);
        assertEquals(BEDS, clerk(() -> placements.guests(facility, TODAY)).size());
        assertEquals("0", doubles());
    }

    /** Two families want the same two beds, over and over: each time one moves as a whole, or nobody. */
    @Test
    void noFamilyIsTornApartByAnother() throws Exception {
        List<Long> one = family();
        List<Long> other = family();
        livesIn(one, beds(addRoom("A", 2)));
        livesIn(other, beds(addRoom("B", 2)));
        List<Long> wantedBeds = beds(addRoom("C", 2));
        List<List<Long>> families = List.of(one, other);
        List<List<Long>> homes = List.of(bedsOf(one), bedsOf(other));
        inParallel(clerkNo -> clerk(() -> {
            for (int turn = 1; turn <= MOVES / CLERKS; turn++) {
                List<Long> family = families.get(clerkNo % 2);
                List<Long> to = turn % 2 == 1 ? wantedBeds : homes.get(clerkNo % 2);
                isMoved(family, to, TODAY.plusDays(turn * 3L + clerkNo % 3));
            }
            return 0;
        }));
        for (int day = 0; day < 60; day++) {
            LocalDate night = TODAY.plusDays(day);
            List<Guest> guests = clerk(() -> placements.guests(facility, night));
            assertEquals(4, guests.size(), "everybody has a bed on " + night);
            for (List<Long> family : families) {
                assertEquals(roomOf(bedOf(guests, family.get(0))), roomOf(bedOf(guests, family.get(1))), "on " + night);
            }
        }
        assertEquals("0", doubles());
    }

    @Test
    void onlySection502KnowsWhoLivesWhere() throws Exception {
        long person = register(Sex.FEMALE, 1990);
        propose(person, beds.get(0));
        for (String account : List.of("beratung1", "teamleitung", "asd1", "siga", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> placements.ofPerson(person)), account);
            assertThrows(
                    AccessDeniedException.class, () -> as(account, () -> placements.guests(facility, TODAY)), account);
        }
        assertEquals(1, as("leistung1", () -> placements.ofPerson(person)).size());
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> placements.propose(wanted(person, 1))));
        long counselled = as(
                "beratung1", () -> persons.register(somebody(Sex.FEMALE, 1980)).getId());
        assertThrows(NotFoundException.class, () -> propose(counselled, beds.get(1)));
    }

    private interface Step {
        void take(long id, int version);
    }

    private interface Work {
        int done(int clerkNo) throws Exception;
    }

    private static int inParallel(Work work) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                int clerkNo = i;
                all.add(clerks.submit(() -> work.done(clerkNo)));
            }
            int sum = 0;
            for (Future<Integer> one : all) {
                sum += one.get();
            }
            return sum;
        } finally {
            clerks.shutdownNow();
        }
    }

    private boolean isProposed(long person, long bed) {
        try {
            placements.propose(wanted(person, bed));
            return true;
        } catch (BusinessException refused) {
            assertEquals("housing.ruleBroken", refused.getKey());
            return false;
        }
    }

    private boolean isMoved(List<Long> family, List<Long> to, LocalDate day) {
        try {
            placements.move(List.of(seat(family.get(0), to.get(0)), seat(family.get(1), to.get(1))), day, null);
            return true;
        } catch (BusinessException refused) {
            assertTrue(refused.getKey().startsWith("housing."), refused.getKey());
            return false;
        }
    }

    /** A mother and her child. */
    private List<Long> family() throws Exception {
        long mother = register(Sex.FEMALE, 1990);
        long child = register(Sex.MALE, TODAY.getYear() - 8);
        return clerk(() -> {
            long household = households.open(mother, TODAY.minusYears(1)).getId();
            households.join(household, child, Relation.CHILD, TODAY.minusYears(1));
            return List.of(mother, child);
        });
    }

    private List<Long> livesIn(List<Long> family, List<Long> there) throws Exception {
        if (!clerk(() -> placements.ofPerson(family.get(0))).isEmpty()) {
            return there;
        }
        NewPlacement wanted = new NewPlacement(
                List.of(seat(family.get(0), there.get(0)), seat(family.get(1), there.get(1))),
                Period.since(TODAY),
                LegalBasis.EINWEISUNG_OBG_14,
                null);
        clerk(() -> placements.propose(wanted));
        for (long person : family) {
            long id = line(person).id();
            step(id, placements::order);
            step(id, placements::moveIn);
        }
        return there;
    }

    private List<Long> bedsOf(List<Long> family) throws Exception {
        List<Guest> guests = clerk(() -> placements.guests(facility, TODAY));
        return family.stream().map(person -> bedOf(guests, person)).toList();
    }

    private static long bedOf(List<Guest> guests, long person) {
        return guests.stream()
                .filter(guest -> guest.personId() == person)
                .findFirst()
                .orElseThrow()
                .placeId();
    }

    private String roomOf(long bed) throws SQLException {
        return answer("select room_id from place where id = " + bed);
    }

    private String doubles() throws SQLException {
        return answer("select count(*) from placement a join placement b on b.place_id = a.place_id and b.id <> a.id"
                + " and b.valid_from < a.valid_to and b.valid_to > a.valid_from where a.facility_id = " + facility);
    }

    private long addRoom(String name, int places) throws Exception {
        RoomFacts facts = new RoomFacts(name, 0, new BigDecimal("900"), null, SexRule.ANYBODY, false, false, false);
        return clerk(
                () -> rooms.add(facility, new RoomSite("", ""), facts, places).getId());
    }

    private List<Long> beds(long roomId) throws Exception {
        return clerk(() -> rooms.get(roomId, TODAY)).beds().stream()
                .map(Bed::id)
                .toList();
    }

    private long register(Sex sex, int born) throws Exception {
        return clerk(() -> persons.register(somebody(sex, born)).getId());
    }

    private static Person somebody(Sex sex, int born) {
        PersonName name = new PersonName(NameKind.PASSPORT, "Test", letters(), TODAY);
        return new Person(name, PersonFacts.of(sex, BirthDate.ofYear(born)));
    }

    private static Seat seat(long person, long bed) {
        return new Seat(person, bed, false);
    }

    private static NewPlacement wanted(long person, long bed) {
        return new NewPlacement(List.of(seat(person, bed)), Period.since(TODAY), LegalBasis.FREIWILLIG, null);
    }

    private long propose(long person, long bed) throws Exception {
        return clerk(() -> placements.propose(wanted(person, bed))).get(0).getId();
    }

    private long propose(long person, long bed, Period period) throws Exception {
        NewPlacement wanted = new NewPlacement(List.of(seat(person, bed)), period, LegalBasis.FREIWILLIG, null);
        return clerk(() -> placements.propose(wanted)).get(0).getId();
    }

    private void step(long id, Step step) throws Exception {
        int version = clerk(() -> placements.get(id)).line().version();
        clerk(() -> {
            step.take(id, version);
            return null;
        });
    }

    private void end(long id, LocalDate lastNight) throws Exception {
        int version = clerk(() -> placements.get(id)).line().version();
        clerk(() -> {
            placements.end(id, version, new PlacementEnd(lastNight, EndReason.OWN_DWELLING, null));
            return null;
        });
    }

    private void withdraw(long person, long id, String reason) throws Exception {
        int version = version(person);
        clerk(() -> {
            placements.withdraw(id, version, reason);
            return null;
        });
    }

    private int version(long person) throws Exception {
        return line(person).version();
    }

    private PlacementLine line(long person) throws Exception {
        return clerk(() -> placements.ofPerson(person)).get(0);
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static void assertBroken(HousingRule rule, Executable call) {
        BusinessException refused = assertThrows(BusinessException.class, call);
        assertEquals("housing.ruleBroken", refused.getKey());
        assertEquals(rule, refused.getValues()[0]);
    }

    private void assertKept(String constraint, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(sql));
        assertTrue(refused.getMessage().contains(constraint), refused.getMessage());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
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

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
