package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.ClosureLine;
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
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Occupied;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.RoomStay;
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

class RoomStaysTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CAME = TODAY.minusDays(20);
    private static final LocalDate LEFT = TODAY.minusDays(5);
    private static final String LATE_ENTRY = "nachgetragen";

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    private long facility;
    private long room;
    private List<Bed> beds;
    private long anna;
    private long ben;

    @Deployment
    static WebArchive archive() {
        return archive(RoomStaysTest.class);
    }

    @BeforeEach
    void annaLeftAndBenIsToComeIntoHerBed() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
        room = newRoom("1");
        beds = clerk(() -> rooms.get(room, TODAY)).beds();
        anna = clerk(this::newPerson);
        ben = clerk(this::newPerson);
        clerk(() -> {
            long stay = propose(anna, beds.get(0), CAME);
            placements.order(stay, version(stay));
            placements.moveIn(stay, version(stay));
            placements.end(
                    stay, version(stay), new PlacementEnd(LEFT.minusDays(1), EndReason.OWN_DWELLING, LATE_ENTRY));
            return propose(ben, beds.get(0), TODAY.plusDays(3));
        });
    }

    @Test
    void aRoomShowsWhoHasWhichBedInThatTime() throws Exception {
        assertEquals(List.of(anna, ben), people(Period.between(TODAY.minusDays(60), TODAY.plusDays(60))));
        RoomStay first =
                clerk(() -> placements.ofRoom(room, Period.since(CAME))).get(0);
        assertEquals(Period.between(CAME, LEFT), first.period());
        assertEquals(1, first.placeNo());
        assertEquals(beds.get(0).id(), first.bedId());
    }

    @Test
    void theNightOfTheArrivalIsInAndTheDayOfLeavingIsOut() throws Exception {
        assertEquals(List.of(), people(Period.between(CAME.minusDays(1), CAME)));
        assertEquals(List.of(anna), people(Period.between(CAME, CAME.plusDays(1))));
        assertEquals(List.of(anna), people(Period.between(LEFT.minusDays(1), LEFT)));
        assertEquals(List.of(), people(Period.between(LEFT, TODAY)));
    }

    @Test
    void whatIsClosedOfTheRoomOrTheWholeHouseIsShownAndNothingElse() throws Exception {
        long other = newRoom("2");
        Period week = Period.between(TODAY.plusDays(10), TODAY.plusDays(17));
        ClosureFacts repair = new ClosureFacts(ClosureReason.REPAIR, null, week);
        clerk(() -> closures.closePlace(beds.get(1).id(), repair));
        long foreign = clerk(() -> rooms.get(other, TODAY)).beds().get(0).id();
        clerk(() -> closures.closePlace(foreign, repair));
        List<ClosureLine> shown = clerk(() -> rooms.closures(room, Period.between(TODAY, TODAY.plusDays(11))));
        assertEquals(
                List.of(beds.get(1).id()),
                shown.stream().map(ClosureLine::placeId).toList());
        assertEquals(List.of(), clerk(() -> rooms.closures(room, Period.between(TODAY, TODAY.plusDays(10)))));
        assertEquals(List.of(), clerk(() -> rooms.closures(room, Period.since(TODAY.plusDays(17)))));
        assertThrows(NotFoundException.class, () -> clerk(() -> rooms.closures(0, week)));
    }

    @Test
    void whoLivesThereAndWhoIsToComeAreCountedApartOnEachNight() throws Exception {
        assertEquals(new Occupied(1, 0), on(CAME));
        assertEquals(Occupied.NOBODY, on(TODAY));
        assertEquals(new Occupied(0, 1), on(TODAY.plusDays(3)));
    }

    @Test
    void counsellingSeesNoTimeline() {
        for (String account : List.of("beratung1", "teamleitung", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> placements.ofRoom(room, Period.since(TODAY))),
                    account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> placements.occupied(TODAY)), account);
        }
    }

    private Occupied on(LocalDate night) throws Exception {
        return clerk(() -> placements.occupied(night)).getOrDefault(facility, Occupied.NOBODY);
    }

    private List<Long> people(Period period) throws Exception {
        return clerk(() -> placements.ofRoom(room, period)).stream()
                .map(RoomStay::personId)
                .toList();
    }

    private long propose(long person, Bed bed, LocalDate from) {
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(person, bed.id(), false)),
                Period.since(from),
                LegalBasis.EINWEISUNG_OBG_14,
                LATE_ENTRY);
        return placements.propose(wanted).get(0).getId();
    }

    private int version(long placement) {
        return placements.get(placement).line().version();
    }

    private long newRoom(String name) throws Exception {
        RoomFacts facts = new RoomFacts(name, 0, new BigDecimal("40"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(facility, new RoomSite("", ""), facts, 2).getId());
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
