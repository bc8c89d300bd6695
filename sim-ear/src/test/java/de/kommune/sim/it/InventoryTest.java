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
import de.kommune.sim.housing.inventory.boundary.HandedItem;
import de.kommune.sim.housing.inventory.boundary.Inventory;
import de.kommune.sim.housing.inventory.boundary.ItemCount;
import de.kommune.sim.housing.inventory.boundary.ItemLine;
import de.kommune.sim.housing.inventory.boundary.ItemLoans;
import de.kommune.sim.housing.inventory.boundary.NewItems;
import de.kommune.sim.housing.inventory.entity.InventoryItem;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.housing.inventory.entity.LoanEnd;
import de.kommune.sim.housing.inventory.entity.WriteOff;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
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
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InventoryTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CAME = TODAY.minusDays(20);
    private static final String LATE_ENTRY = "nachgetragen";

    @EJB(lookup = "java:global/sim/sim-ejb/Inventory")
    private Inventory inventory;

    @EJB(lookup = "java:global/sim/sim-ejb/ItemLoans")
    private ItemLoans loans;

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
        return archive(InventoryTest.class);
    }

    @BeforeEach
    void annaLivesInTheFirstOfTwoRooms() throws Exception {
        facility = newFacility();
        room = newRoom(facility, "1");
        otherRoom = newRoom(facility, "2");
        anna = clerk(this::newPerson);
        placement = moveIn();
    }

    @Test
    void thingsWithoutANumberGetOneAndAreCountedByKind() throws Exception {
        List<InventoryItem> chairs = clerk(() -> inventory.add(facility, chairs(null, 3, List.of())));
        assertEquals(
                List.of("I-" + chairs.get(0).getId(), "I-" + chairs.get(1).getId()),
                chairs.stream().map(InventoryItem::getTag).limit(2).toList());
        long bed = clerk(() -> rooms.get(room, TODAY)).beds().get(1).id();
        NewItems wanted =
                new NewItems(room, bed, ItemKind.MATTRESS, null, ItemCondition.BROKEN, 9, List.of(tag("M"), " "));
        long mattress = clerk(() -> inventory.add(facility, wanted)).get(0).getId();
        assertEquals(2, line(mattress).placeNo());
        handOut(anna, chairs.get(0).getId(), CAME);
        assertEquals(
                List.of(new ItemCount(ItemKind.MATTRESS, 1, 0, 1), new ItemCount(ItemKind.CHAIR, 3, 1, 0)),
                ItemCount.of(clerk(() -> inventory.ofFacility(facility))));
    }

    @Test
    void aNumberIsThereOnceInTheWholeTownAndThingsComeAllOrNone() throws Exception {
        String tag = tag("K");
        clerk(() -> inventory.add(facility, chairs(null, 1, List.of(tag))));
        long elsewhere = newFacility();
        NewItems again = chairs(null, 1, List.of(tag("K"), tag.toLowerCase(java.util.Locale.ROOT)));
        assertRefused("housing.itemThere", () -> clerk(() -> inventory.add(elsewhere, again)));
        assertEquals(List.of(), clerk(() -> inventory.ofFacility(elsewhere)));
        assertRefused(
                "housing.itemTagReserved", () -> clerk(() -> inventory.add(facility, chairs(null, 1, List.of("I-1")))));
    }

    @Test
    void nothingStandsInARoomOfAnotherHouseNorAtABedOfAnotherRoom() throws Exception {
        long foreignRoom = newRoom(newFacility(), "1");
        assertThrows(NotFoundException.class, () -> add(foreignRoom));
        long item = add(room);
        long foreignBed = clerk(() -> rooms.get(otherRoom, TODAY)).beds().get(0).id();
        assertThrows(NotFoundException.class, () -> put(item, version(item), room, foreignBed));
        int seen = version(item);
        put(item, seen, otherRoom, foreignBed);
        assertEquals("2", line(item).room());
        assertRefused("common.staleChange", () -> put(item, seen, null, null));
    }

    @Test
    void whatSheWasHandedComesBackInTheConditionThatSomebodySaw() throws Exception {
        long item = add(null);
        handOut(anna, item, CAME);
        ItemLine line = line(item);
        assertTrue(line.isOut());
        assertEquals(anna, line.holderId());
        assertRefused("housing.itemIsOut", () -> handOut(anna, item, TODAY));
        long loan = held().get(0).loanId();
        assertRefused("housing.itemBackBefore", () -> takeBack(loan, CAME.minusDays(1)));
        takeBack(loan, TODAY);
        assertFalse(line(item).isOut());
        assertEquals(ItemCondition.WORN, line(item).condition());
        HandedItem former = clerk(() -> loans.ofPerson(anna)).former().get(0);
        assertEquals(LoanEnd.RETURNED, former.outcome());
        assertRefused("housing.itemIsBack", () -> takeBack(loan, TODAY));
    }

    @Test
    void sheIsOfferedAndHandedOnlyWhatIsInTheStoreOrInHerRoom() throws Exception {
        long stored = add(null);
        long own = add(room);
        long other = add(otherRoom);
        assertEquals(
                List.of(stored, own),
                clerk(() -> loans.ofPerson(anna)).fitting().stream()
                        .map(ItemLine::id)
                        .toList());
        assertRefused("housing.itemOfElsewhere", () -> handOut(anna, other, TODAY));
        assertRefused("housing.itemOfElsewhere", () -> handOut(anna, own, CAME.minusDays(1)));
        assertRefused("housing.itemNone", () -> clerk(() -> loans.handOut(anna, List.of(), TODAY)));
    }

    @Test
    void whoLeavesTheHouseOwesWhatSheWasHanded() throws Exception {
        handOut(anna, add(null), CAME);
        assertTrue(clerk(() -> loans.ofPerson(anna)).due().isEmpty());
        clerk(() -> {
            int version = placements.get(placement).line().version();
            placements.end(
                    placement, version, new PlacementEnd(TODAY.minusDays(1), EndReason.OWN_DWELLING, LATE_ENTRY));
            return null;
        });
        assertEquals(1, clerk(() -> loans.ofPerson(anna)).due().size());
    }

    @Test
    void whatIsWrittenOffIsWithNobodyAndStaysReadable() throws Exception {
        long item = add(null);
        handOut(anna, item, CAME);
        assertRefused("housing.itemDayToCome", () -> writeOff(item, TODAY.plusDays(1)));
        writeOff(item, TODAY);
        assertEquals(List.of(), clerk(() -> inventory.ofFacility(facility)));
        ItemLine gone = clerk(() -> inventory.writtenOff(facility)).get(0);
        assertEquals(WriteOff.LOST, gone.writeOff());
        assertFalse(gone.isOut());
        assertEquals(
                LoanEnd.WRITTEN_OFF,
                clerk(() -> inventory.get(item)).loans().get(0).outcome());
        assertRefused("housing.itemWrittenOff", () -> handOut(anna, item, TODAY));
        assertRefused("housing.itemWrittenOff", () -> writeOff(item, TODAY));
        assertEquals(
                List.of(item),
                clerk(() -> inventory.export(facility)).stream()
                        .map(ItemLine::id)
                        .toList());
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfTheInventory() throws Exception {
        long item = add(null);
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> inventory.ofFacility(facility)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> inventory.get(item)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> loans.ofPerson(anna)), account);
        }
        long ofCounselling = as("beratung1", this::newPerson);
        assertThrows(NotFoundException.class, () -> clerk(() -> loans.ofPerson(ofCounselling)));
        assertThrows(NotFoundException.class, () -> handOut(ofCounselling, item, TODAY));
    }

    private static NewItems chairs(Long where, int count, List<String> tags) {
        return new NewItems(where, null, ItemKind.CHAIR, "Stuhl", ItemCondition.GOOD, count, tags);
    }

    private long add(Long where) throws Exception {
        return clerk(() -> inventory.add(facility, chairs(where, 1, List.of())))
                .get(0)
                .getId();
    }

    private void put(long item, int version, Long where, Long bed) throws Exception {
        clerk(() -> {
            inventory.put(item, version, where, bed);
            return null;
        });
    }

    private void writeOff(long item, LocalDate day) throws Exception {
        clerk(() -> {
            inventory.writeOff(item, version(item), WriteOff.LOST, day);
            return null;
        });
    }

    private void handOut(long person, long item, LocalDate day) throws Exception {
        clerk(() -> loans.handOut(person, List.of(item), day));
    }

    private void takeBack(long loan, LocalDate day) throws Exception {
        clerk(() -> {
            loans.takeBack(loan, day, ItemCondition.WORN);
            return null;
        });
    }

    private List<HandedItem> held() throws Exception {
        return clerk(() -> loans.ofPerson(anna)).held();
    }

    private ItemLine line(long item) throws Exception {
        return clerk(() -> inventory.get(item)).line();
    }

    private int version(long item) throws Exception {
        return line(item).version();
    }

    private long newFacility() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        return clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
    }

    private long newRoom(long house, String name) throws Exception {
        RoomFacts facts = new RoomFacts(name, 0, new BigDecimal("40"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(house, new RoomSite("", ""), facts, 2).getId());
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
    }

    private long moveIn() throws Exception {
        return clerk(() -> {
            long bed = rooms.get(room, TODAY).beds().get(0).id();
            NewPlacement wanted = new NewPlacement(
                    List.of(new Seat(anna, bed, false)), Period.since(CAME), LegalBasis.EINWEISUNG_OBG_14, LATE_ENTRY);
            long id = placements.propose(wanted).get(0).getId();
            placements.order(id, placements.get(id).line().version());
            placements.moveIn(id, placements.get(id).line().version());
            return id;
        });
    }

    private static String tag(String prefix) {
        return prefix + "-" + letters();
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
