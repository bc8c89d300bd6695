package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.HouseKeys;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
import de.kommune.sim.housing.keys.boundary.KeyLine;
import de.kommune.sim.housing.keys.boundary.KeyReceipt;
import de.kommune.sim.housing.keys.boundary.KeyRing;
import de.kommune.sim.housing.keys.boundary.NewKeys;
import de.kommune.sim.housing.keys.entity.Deposit;
import de.kommune.sim.housing.keys.entity.DepositOutcome;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.keys.entity.KeyState;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.paper.file.PdfText;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HouseKeysTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CAME = TODAY.minusDays(20);
    private static final String LATE_ENTRY = "nachgetragen";

    @EJB(lookup = "java:global/sim/sim-ejb/HouseKeys")
    private HouseKeys keys;

    @EJB(lookup = "java:global/sim/sim-ejb/KeyHandouts")
    private KeyHandouts handouts;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    private long facility;
    private long room;
    private long otherRoom;
    private long anna;
    private long placement;

    @Deployment
    static WebArchive archive() {
        return archive(HouseKeysTest.class);
    }

    @BeforeEach
    void annaLivesInTheFirstOfTwoRooms() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
        room = addRoom("1");
        otherRoom = addRoom("2");
        anna = register();
        placement = moveIn(anna, room);
    }

    @Test
    void aKeyIsHandedOutComesBackAndEachStepStaysReadable() throws Exception {
        long key = add(null, room, "Z-1");
        assertEquals(
                List.of("Z-1"),
                clerk(() -> handouts.ofPerson(anna)).fitting().stream()
                        .map(KeyLine::stamp)
                        .toList());
        handOut(anna, key, CAME);
        KeyLine line = line(key);
        assertEquals(anna, line.holderId());
        assertFalse(line.isFree());
        HandedKey held = clerk(() -> handouts.ofPerson(anna)).held().get(0);
        assertEquals("1", held.room());
        assertEquals("unterkunft1", held.handedBy());

        clerk(() -> back(held.issueId(), TODAY));
        assertTrue(line(key).isFree());
        HandedKey former = clerk(() -> handouts.ofPerson(anna)).former().get(0);
        assertEquals(TODAY, former.closedOn());
        assertRefused("housing.keyIsBack", () -> clerk(() -> back(held.issueId(), TODAY)));
    }

    @Test
    void whoDoesNotLiveBehindTheDoorIsHandedNoKeyToIt() throws Exception {
        long other = add(null, otherRoom, "Z-2");
        assertRefused("housing.keyOfElsewhere", () -> handOut(anna, other, TODAY));
        long own = add(null, room, "Z-1");
        assertRefused("housing.keyOfElsewhere", () -> handOut(anna, own, CAME.minusDays(1)));
        long stranger = register();
        assertRefused("housing.keyOfElsewhere", () -> handOut(stranger, own, TODAY));
        assertRefused("housing.keyNone", () -> clerk(() -> handouts.handOut(anna, List.of(), null, TODAY)));
    }

    @Test
    void whenHerPlacementEndsTheKeyStandsOnTheListUntilItIsBack() throws Exception {
        long key = add(null, room, "Z-1");
        handOut(anna, key, CAME);
        assertEquals(List.of(), dueOf(anna));
        clerk(() -> {
            int version = placements.get(placement).line().version();
            placements.end(
                    placement, version, new PlacementEnd(TODAY.minusDays(1), EndReason.OWN_DWELLING, LATE_ENTRY));
            return null;
        });
        HandedKey due = clerk(() -> handouts.due()).stream()
                .filter(one -> one.personId() == anna)
                .findFirst()
                .orElseThrow();
        assertEquals("Z-1", due.stamp());
        assertEquals(List.of(due.issueId()), dueOf(anna));
        clerk(() -> back(due.issueId(), TODAY));
        assertEquals(List.of(), dueOf(anna));
    }

    @Test
    void whoMovesToTheNextRoomOwesTheKeyOfTheRoomAndKeepsThatOfTheHouse() throws Exception {
        long ofRoom = add(null, room, "Z-1");
        long ofHouse = add(null, null, "H-1");
        clerk(() -> handouts.handOut(anna, List.of(ofHouse, ofRoom), null, CAME));
        clerk(() -> {
            long bed = rooms.get(otherRoom, TODAY).beds().get(0).id();
            return placements.move(List.of(new Seat(anna, bed, false)), TODAY, null);
        });
        assertEquals(
                List.of("Z-1"),
                clerk(() -> handouts.dueOf(anna)).stream().map(HandedKey::stamp).toList());
    }

    @Test
    void aLostKeyIsHandedToNobodyUntilItIsFound() throws Exception {
        long key = add(null, room, "Z-1");
        handOut(anna, key, CAME);
        long issue = clerk(() -> handouts.ofPerson(anna)).held().get(0).issueId();
        assertRefused("housing.keyLostWithoutReason", () -> clerk(() -> lost(issue, " ")));
        clerk(() -> lost(issue, "In der Bahn liegen geblieben"));
        assertEquals(KeyState.LOST, line(key).state());
        assertRefused("housing.keyNotInThisState", () -> handOut(anna, key, TODAY));
        int seen = line(key).version();
        clerk(() -> {
            keys.find(key, seen);
            return null;
        });
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    keys.retire(key, seen);
                    return null;
                }));
        handOut(anna, key, TODAY);
        assertEquals(
                2,
                clerk(() -> handouts.ofPerson(anna)).held().size()
                        + clerk(() -> handouts.ofPerson(anna)).former().size());
    }

    @Test
    void aNumberIsThereOnceInAHouseAndNewKeysComeAllOrNone() throws Exception {
        add(null, room, "Z-1");
        NewKeys twice = new NewKeys(null, null, KeyKind.KEY, List.of("H-1", "z-1"));
        assertRefused("housing.keyThere", () -> clerk(() -> keys.add(facility, twice)));
        assertEquals(List.of("Z-1"), stamps());
        assertRefused(
                "housing.keyCount",
                () -> clerk(() -> keys.add(facility, new NewKeys(null, null, KeyKind.KEY, List.of(" ")))));
        NewKeys more = new NewKeys(null, null, KeyKind.TRANSPONDER, List.of("H-10", "H-2"));
        clerk(() -> keys.add(facility, more));
        assertEquals(List.of("H-2", "H-10", "Z-1"), stamps());
    }

    @Test
    void aKeyThatSomebodyHoldsIsNotScrapped() throws Exception {
        long key = add(null, room, "Z-1");
        handOut(anna, key, CAME);
        assertRefused(
                "housing.keyIsOut",
                () -> clerk(() -> {
                    keys.retire(key, line(key).version());
                    return null;
                }));
    }

    @Test
    void ofManyClerksWhoHandOutOneKeyOnlyOneDoes() throws Exception {
        long key = add(null, null, "H-1");
        long ben = register();
        moveIn(ben, otherRoom);
        int done = 0;
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tries = List.of(anna, ben, anna, ben).stream()
                    .map(person -> (Callable<Boolean>) () -> tryToHandOut(person, key))
                    .toList();
            for (Future<Boolean> one : clerks.invokeAll(tries)) {
                done += one.get() ? 1 : 0;
            }
        } finally {
            clerks.shutdownNow();
        }
        assertEquals(1, done);
    }

    private boolean tryToHandOut(long person, long key) throws Exception {
        try {
            handOut(person, key, TODAY);
            return true;
        } catch (BusinessException refused) {
            assertEquals("housing.keyIsOut", refused.getKey());
            return false;
        }
    }

    @Test
    void theReceiptNamesWhatSheHoldsAndAfterwardsWhatCameBack() throws Exception {
        assertRefused("housing.keyNothingToReceipt", () -> clerk(() -> handouts.receipt(anna, KeyReceipt.RECEIVED)));
        handOut(anna, add(null, room, "Z-1"), CAME);
        String received = words(KeyReceipt.RECEIVED);
        assertTrue(received.contains("erhaltene Schlüssel") && received.contains("Z-1"), received);
        long issue = clerk(() -> handouts.ofPerson(anna)).held().get(0).issueId();
        clerk(() -> back(issue, TODAY));
        String returned = words(KeyReceipt.RETURNED);
        assertTrue(returned.contains("zurückgegebene Schlüssel") && returned.contains("Z-1"), returned);
    }

    @Test
    void aDepositComesBackWithTheKeyOrIsKeptWithAReason() throws Exception {
        assertRefused(
                "housing.depositSum",
                () -> clerk(() -> handouts.handOut(anna, List.of(add(null, room, "Z-0")), new BigDecimal("-1"), CAME)));
        List<Long> three = List.of(add(null, room, "Z-1"), add(null, room, "Z-2"), add(null, room, "Z-3"));
        clerk(() -> handouts.handOut(anna, three, new BigDecimal("25"), CAME));
        assertTrue(words(KeyReceipt.RECEIVED).contains("25,00 €"));
        clerk(() -> back(issue("Z-1"), TODAY));
        long broken = issue("Z-2");
        clerk(() -> {
            handouts.takeBack(broken, TODAY, "Bart abgebrochen");
            return null;
        });
        long lost = issue("Z-3");
        clerk(() -> lost(lost, "In der Bahn liegen geblieben"));
        assertEquals(new Deposit(new BigDecimal("25.00"), DepositOutcome.RETURNED, null), deposit("Z-1"));
        assertEquals(new Deposit(new BigDecimal("25.00"), DepositOutcome.KEPT, "Bart abgebrochen"), deposit("Z-2"));
        assertEquals(
                new Deposit(new BigDecimal("25.00"), DepositOutcome.KEPT, "In der Bahn liegen geblieben"),
                deposit("Z-3"));
        String returned = words(KeyReceipt.RETURNED); // a cell is narrow, so that its words stand in several lines
        assertTrue(returned.contains("einbehalten:") && returned.contains("abgebrochen"), returned);
        assertTrue(returned.contains("zurückgezahlt"), returned);
    }

    private long issue(String stamp) throws Exception {
        return handed(stamp).issueId();
    }

    private Deposit deposit(String stamp) throws Exception {
        return handed(stamp).deposit();
    }

    private HandedKey handed(String stamp) throws Exception {
        KeyRing ring = clerk(() -> handouts.ofPerson(anna));
        return Stream.concat(ring.held().stream(), ring.former().stream())
                .filter(key -> key.stamp().equals(stamp))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfKeys() throws Exception {
        long key = add(null, room, "Z-1");
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> handouts.ofPerson(anna)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> handouts.due()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> keys.ofFacility(facility)), account);
        }
        long ofCounselling = as("beratung1", this::newPerson);
        assertThrows(NotFoundException.class, () -> clerk(() -> handouts.ofPerson(ofCounselling)));
        assertThrows(NotFoundException.class, () -> handOut(ofCounselling, key, TODAY));
    }

    private Void back(long issue, LocalDate day) {
        handouts.takeBack(issue, day, null);
        return null;
    }

    private Void lost(long issue, String reason) {
        handouts.lose(issue, TODAY, reason, false);
        return null;
    }

    private void handOut(long person, long key, LocalDate day) throws Exception {
        clerk(() -> handouts.handOut(person, List.of(key), null, day));
    }

    private List<Long> dueOf(long person) throws Exception {
        return clerk(() -> handouts.dueOf(person)).stream()
                .map(HandedKey::issueId)
                .toList();
    }

    private String words(KeyReceipt kind) throws Exception {
        return String.join(" ", PdfText.lines(clerk(() -> handouts.receipt(anna, kind))));
    }

    private List<String> stamps() throws Exception {
        return clerk(() -> keys.ofFacility(facility)).stream()
                .map(KeyLine::stamp)
                .toList();
    }

    private KeyLine line(long key) throws Exception {
        return clerk(() -> keys.ofFacility(facility)).stream()
                .filter(line -> line.id() == key)
                .findFirst()
                .orElseThrow();
    }

    private long add(Long unit, Long ofRoom, String stamp) throws Exception {
        NewKeys wanted = new NewKeys(unit, ofRoom, KeyKind.KEY, List.of(stamp));
        return clerk(() -> keys.add(facility, wanted)).get(0).getId();
    }

    private long addRoom(String name) throws Exception {
        RoomFacts facts = new RoomFacts(name, 0, new BigDecimal("40"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(facility, new RoomSite("", ""), facts, 2).getId());
    }

    private long register() throws Exception {
        return clerk(this::newPerson);
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
    }

    private long moveIn(long person, long into) throws Exception {
        return clerk(() -> {
            long bed = rooms.get(into, TODAY).beds().get(0).id();
            NewPlacement wanted = new NewPlacement(
                    List.of(new Seat(person, bed, false)),
                    Period.since(CAME),
                    LegalBasis.EINWEISUNG_OBG_14,
                    LATE_ENTRY);
            long id = placements.propose(wanted).get(0).getId();
            placements.order(id, placements.get(id).line().version());
            placements.moveIn(id, placements.get(id).line().version());
            return id;
        });
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
