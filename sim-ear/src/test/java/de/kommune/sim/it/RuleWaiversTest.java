package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
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
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.PlacementLine;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.boundary.WaiverLine;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.housing.placement.entity.WaiverState;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleWaiversTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String ASKS = "unterkunft1";
    private static final String DECIDES = "unterkunft2";
    private static final String WHY = "Kein anderes Bett in der Stadt ist frei";

    @EJB(lookup = "java:global/sim/sim-ejb/RuleWaivers")
    private RuleWaivers waivers;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long bed;
    private long anna;

    @Deployment
    static WebArchive archive() {
        return archive(RuleWaiversTest.class);
    }

    @BeforeEach
    void theOnlyBedIsInARoomForMen() throws Exception {
        bed = newBed(SexRule.MEN);
        anna = as(ASKS, this::newPerson);
    }

    @Test
    void oneAsksAnotherAgreesAndTheBedIsKept() throws Exception {
        assertRefused("housing.ruleBroken", () -> as(ASKS, () -> placements.propose(wanted(bed))));
        long waiver = ask(wanted(bed));
        WaiverLine line = line(waiver);
        assertEquals(List.of(HousingRule.SEX_RULE), line.rules());
        assertEquals(anna, line.seats().get(0).personId());
        assertTrue(as(DECIDES, () -> waivers.waiting()).stream().anyMatch(one -> one.id() == waiver));
        assertEquals(List.of(), as(ASKS, () -> placements.ofPerson(anna)));
        approve(DECIDES, waiver);
        PlacementLine kept = as(ASKS, () -> placements.ofPerson(anna)).get(0);
        assertEquals(PlacementState.PROPOSED, kept.state());
        FormerState noted = as(ASKS, () -> placements.history(kept.id())).get(0);
        assertEquals(WHY, noted.reason());
        assertEquals(DECIDES, noted.by());
        assertEquals(WaiverState.APPROVED, line(waiver).state());
        assertTrue(as(ASKS, () -> waivers.decided()).stream().anyMatch(one -> one.id() == waiver));
    }

    @Test
    void nobodyDecidesOnHerOwnRequestNorTwice() throws Exception {
        long waiver = ask(wanted(bed));
        assertRefused("housing.waiverOwn", () -> approve(ASKS, waiver));
        assertRefused("housing.waiverOwn", () -> refuse(ASKS, waiver, "Nein"));
        assertRefused("housing.waiverOfAnother", () -> withdraw(DECIDES, waiver));
        assertRefused("housing.waiverRefusedWithoutReason", () -> refuse(DECIDES, waiver, " "));
        int seen = line(waiver).version();
        refuse(DECIDES, waiver, "Ein Frauenzimmer wird morgen frei");
        assertEquals("Ein Frauenzimmer wird morgen frei", line(waiver).refusalReason());
        assertRefused("common.staleChange", () -> as(DECIDES, () -> waivers.approve(waiver, seen)));
        assertRefused("housing.waiverDecided", () -> approve(DECIDES, waiver));
        assertEquals(List.of(), as(ASKS, () -> placements.ofPerson(anna)));
    }

    @Test
    void theDatabaseItselfLetsNobodyDecideOnHerOwnRequest() throws Exception {
        long waiver = ask(wanted(bed));
        String own = "update rule_waiver set state = 'APPROVED', decided_by = 'Unterkunft1', decided_at = now()"
                + " where id = " + waiver;
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> sql.executeUpdate(own));
            assertTrue(refused.getMessage().contains("ck_rule_waiver_four_eyes"), refused.getMessage());
        }
    }

    @Test
    void whoeverAskedTakesItBack() throws Exception {
        long waiver = ask(wanted(bed));
        withdraw(ASKS, waiver);
        assertEquals(WaiverState.WITHDRAWN, line(waiver).state());
        assertTrue(as(DECIDES, () -> waivers.waiting()).stream().noneMatch(one -> one.id() == waiver));
    }

    @Test
    void whatElseSpeaksAgainstItByNowIsRefusedAndTheRequestStaysOpen() throws Exception {
        long waiver = ask(wanted(bed));
        ClosureFacts repair = new ClosureFacts(ClosureReason.REPAIR, null, Period.since(TODAY));
        as(ASKS, () -> closures.closePlace(bed, repair));
        assertRefused("housing.ruleBroken", () -> approve(DECIDES, waiver));
        assertEquals(WaiverState.REQUESTED, line(waiver).state());
        assertEquals(List.of(), as(ASKS, () -> placements.ofPerson(anna)));
    }

    @Test
    void thereIsNoExceptionWhereNoneIsNeededOrNoneCanBe() throws Exception {
        long free = newBed(SexRule.ANYBODY);
        assertRefused("housing.waiverNotNeeded", () -> ask(wanted(free)));
        ClosureFacts repair = new ClosureFacts(ClosureReason.REPAIR, null, Period.since(TODAY));
        as(ASKS, () -> closures.closePlace(bed, repair));
        assertRefused("housing.waiverNever", () -> ask(wanted(bed)));
        assertRefused("housing.waiverWithoutReason", () -> as(ASKS, () -> waivers.ask(wanted(bed), " ", letters())));
    }

    @Test
    void whoLivesHereMovesByAnExceptionToo() throws Exception {
        long home = livesIn(newBed(SexRule.ANYBODY));
        List<Seat> wanted = List.of(new Seat(anna, bed, false));
        assertEquals(
                List.of(new Breach(HousingRule.SEX_RULE, "1", TODAY.plusDays(2))),
                as(ASKS, () -> placements.checkMove(wanted, TODAY.plusDays(2))));
        assertRefused("housing.ruleBroken", () -> as(ASKS, () -> placements.move(wanted, TODAY.plusDays(2), null)));
        long waiver = askToMove(wanted, TODAY.plusDays(2));
        WaiverLine line = line(waiver);
        assertTrue(line.isMove());
        assertEquals("1", line.seats().get(0).homeRoom());
        assertEquals(TODAY.plusDays(2), line.period().getFrom());
        assertEquals(1, as(ASKS, () -> placements.ofPerson(anna)).size());
        approve(DECIDES, waiver);
        List<PlacementLine> lived = as(ASKS, () -> placements.ofPerson(anna));
        assertEquals(PlacementState.OCCUPIED, lived.get(0).state());
        assertEquals(TODAY.plusDays(2), lived.get(0).period().getFrom());
        assertEquals(home, lived.get(1).id());
        assertEquals(EndReason.MOVED, lived.get(1).endReason());
        assertEquals(
                WHY,
                as(ASKS, () -> placements.history(lived.get(0).id())).get(0).reason());
    }

    @Test
    void theYesIsToTheMoveThatWasAskedForAndToNoOther() throws Exception {
        livesIn(newBed(SexRule.ANYBODY));
        long waiver = askToMove(List.of(new Seat(anna, bed, false)), TODAY.plusDays(4));
        long elsewhere = newBed(SexRule.ANYBODY);
        as(ASKS, () -> placements.move(List.of(new Seat(anna, elsewhere, false)), TODAY.plusDays(2), null));
        assertRefused("housing.waiverOvertaken", () -> approve(DECIDES, waiver));
        assertEquals(WaiverState.REQUESTED, line(waiver).state());
        assertEquals(2, as(ASKS, () -> placements.ofPerson(anna)).size());
    }

    private long askToMove(List<Seat> wanted, LocalDate day) throws Exception {
        return as(
                        ASKS,
                        () -> waivers.askToMove(
                                wanted, day, WHY, UUID.randomUUID().toString()))
                .getId();
    }

    private long livesIn(long where) throws Exception {
        return as(ASKS, () -> {
            long id = placements.propose(wanted(where)).get(0).getId();
            placements.order(id, placements.get(id).line().version());
            placements.moveIn(id, placements.get(id).line().version());
            return id;
        });
    }

    @Test
    void theSameFormAsksOnce() throws Exception {
        String form = UUID.randomUUID().toString();
        long first = as(ASKS, () -> waivers.ask(wanted(bed), WHY, form)).getId();
        assertEquals(first, as(ASKS, () -> waivers.ask(wanted(bed), WHY, form)).getId());
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfExceptions() throws Exception {
        long waiver = ask(wanted(bed));
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> waivers.waiting()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> waivers.get(waiver)), account);
            assertThrows(AccessDeniedException.class, () -> approve(account, waiver), account);
        }
    }

    private NewPlacement wanted(long where) {
        return new NewPlacement(
                List.of(new Seat(anna, where, false)), Period.since(TODAY), LegalBasis.EINWEISUNG_OBG_14, null);
    }

    private long ask(NewPlacement wanted) throws Exception {
        return as(ASKS, () -> waivers.ask(wanted, WHY, UUID.randomUUID().toString()))
                .getId();
    }

    private void approve(String account, long waiver) throws Exception {
        int version = line(waiver).version();
        as(account, () -> waivers.approve(waiver, version));
    }

    private void refuse(String account, long waiver, String why) throws Exception {
        int version = line(waiver).version();
        as(account, () -> {
            waivers.refuse(waiver, version, why);
            return null;
        });
    }

    private void withdraw(String account, long waiver) throws Exception {
        int version = line(waiver).version();
        as(account, () -> {
            waivers.withdraw(waiver, version);
            return null;
        });
    }

    private WaiverLine line(long waiver) throws Exception {
        return as(ASKS, () -> waivers.get(waiver));
    }

    private long newBed(SexRule sexRule) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("40"), null, sexRule, false, false, false);
        Callable<Long> made = () -> {
            long facility = estate.open(facts, TODAY.minusYears(1)).getId();
            long added = rooms.add(facility, new RoomSite("", ""), room, 1).getId();
            return rooms.get(added, TODAY).beds().get(0).id();
        };
        return as(ASKS, made);
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
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
