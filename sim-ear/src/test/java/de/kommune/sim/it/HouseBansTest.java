package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.bans.boundary.BanLine;
import de.kommune.sim.housing.bans.boundary.HouseBans;
import de.kommune.sim.housing.bans.boundary.NewBan;
import de.kommune.sim.housing.bans.entity.BanDelivery;
import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.bans.entity.LimitDecision;
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
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.paper.file.PdfText;
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
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

class HouseBansTest extends InServer {

    private static final LocalDateTime NOW = LocalDateTime.now().withNano(0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @EJB(lookup = "java:global/sim/sim-ejb/HouseBans")
    private HouseBans bans;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long facility;
    private long bed;
    private long anna;

    @Deployment
    static WebArchive archive() {
        return archive(HouseBansTest.class);
    }

    @BeforeEach
    void aHouseWithABed() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(2)).getId());
        bed = clerk(() -> {
            long added = rooms.add(facility, new RoomSite("", ""), room, 1).getId();
            return rooms.get(added, TODAY).beds().get(0).id();
        });
        anna = clerk(this::newPerson);
    }

    @Test
    void aBanOfADayIsSeenAtTheHouseAndAtThePersonAndItsPaperLiesUnderSeal() throws Exception {
        long ban = impose(NOW.minusMinutes(5), NOW.plusHours(20));
        BanLine line = clerk(() -> bans.ofFacility(facility)).get(0);
        assertEquals(ban, line.id());
        assertTrue(line.span().isShort());
        assertEquals(
                List.of(ban),
                clerk(() -> bans.ofPerson(anna)).stream().map(BanLine::id).toList());
        String paper = String.join(" ", PdfText.lines(clerk(() -> bans.paper(ban))));
        assertTrue(paper.contains("Hausverbot") && paper.contains("Sie schlug einen Mitbewohner."), paper);
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("select position('%PDF' in sealed) from house_ban where id = " + ban)) {
            assertTrue(row.next());
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void whoIsBannedGetsNoBedThereWhileItHolds() throws Exception {
        impose(NOW.minusMinutes(5), NOW.plusDays(10));
        assertEquals(List.of(HousingRule.HOUSE_BAN), broken(anna, Period.since(TODAY)));
        assertEquals(List.of(HousingRule.HOUSE_BAN), broken(anna, Period.since(TODAY.plusDays(10))));
        assertEquals(List.of(), broken(anna, Period.since(TODAY.plusDays(11))));
        assertEquals(List.of(), broken(clerk(this::newPerson), Period.since(TODAY)));
        assertRefused("housing.ruleBroken", () -> clerk(() -> placements.propose(wanted(anna, Period.since(TODAY)))));
    }

    @Test
    void whoseBanIsLiftedMayBeHousedAgain() throws Exception {
        long ban = impose(NOW.minusDays(40), null);
        assertRefused("housing.banLiftedWithoutReason", () -> lift(ban, " "));
        lift(ban, "Aussprache");
        assertRefused("housing.banOver", () -> lift(ban, "Noch einmal"));
        assertEquals(List.of(), clerk(() -> bans.ofPerson(anna)));
        assertTrue(clerk(() -> bans.former()).stream().anyMatch(line -> line.id() == ban));
        assertEquals(List.of(), broken(anna, Period.since(TODAY.plusDays(1))));
    }

    @Test
    void howAndWhenSheWasToldIsNotedOnce() throws Exception {
        long ban = impose(NOW.minusHours(2), null);
        assertRefused("housing.banDeliveryTime", () -> tell(ban, NOW.minusHours(3)));
        int stale = version(ban);
        tell(ban, NOW.minusHours(1));
        BanLine line = clerk(() -> bans.get(ban)).line();
        assertEquals(BanDelivery.HANDED_OVER, line.delivery());
        assertEquals("unterkunft1", line.deliveredBy());
        assertRefused("housing.banDelivered", () -> tell(ban, NOW.minusHours(1)));
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    bans.lift(ban, stale, "Aussprache");
                    return null;
                }));
    }

    @Test
    void afterHalfAYearAnEndCanBeAskedForAndIsRefusedOrGiven() throws Exception {
        long young = impose(NOW.minusMonths(2), null);
        assertRefused("housing.banLimitTooEarly", () -> ask(young));

        long old = impose(NOW.minusMonths(7), null);
        ask(old);
        assertRefused("housing.banLimitAsked", () -> ask(old));
        decide(old, null);
        assertRefused("housing.banLimitNotAsked", () -> decide(old, null));
        ask(old);
        assertRefused("housing.banLimitBefore", () -> decide(old, TODAY.minusDays(1)));
        decide(old, TODAY.plusDays(30));
        assertEquals(
                List.of(LimitDecision.GRANTED, LimitDecision.REFUSED),
                clerk(() -> bans.get(old)).requests().stream()
                        .map(request -> request.getDecision())
                        .toList());
        assertEquals(
                TODAY.plusDays(31).atStartOfDay(),
                clerk(() -> bans.get(old)).line().span().getEndsAt());
        assertRefused("housing.banHasEnd", () -> ask(old));
    }

    @Test
    void anOutsiderIsBannedByNameAndTheSameFormMakesOneBan() throws Exception {
        String form = UUID.randomUUID().toString();
        NewBan wanted = new NewBan(
                facility, null, "Rudi " + letters(), BanGround.DRUGS, NOW, null, "Er handelt im Treppenhaus.", form);
        long first = clerk(() -> bans.impose(wanted)).getId();
        long again = clerk(() -> bans.impose(wanted)).getId();
        assertEquals(first, again);
        BanLine line = clerk(() -> bans.get(first)).line();
        assertNull(line.personId());
        assertEquals(wanted.outsider(), line.getName());
        assertFalse(line.span().isShort());
        NewBan nobody = new NewBan(facility, null, " ", BanGround.DRUGS, NOW, null, "Ohne Namen.", letters());
        assertRefused("housing.banForWhom", () -> clerk(() -> bans.impose(nobody)));
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfBans() throws Exception {
        long ban = impose(NOW.minusMinutes(5), null);
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> bans.paper(ban)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> bans.inForce()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> bans.ofPerson(anna)), account);
        }
        long ofCounselling = as("beratung1", this::newPerson);
        NewBan wanted = new NewBan(
                facility,
                ofCounselling,
                null,
                BanGround.NOISE,
                NOW,
                null,
                "Laut.",
                UUID.randomUUID().toString());
        assertThrows(NotFoundException.class, () -> clerk(() -> bans.impose(wanted)));
    }

    private long impose(LocalDateTime from, LocalDateTime to) throws Exception {
        NewBan wanted = new NewBan(
                facility,
                anna,
                null,
                BanGround.VIOLENCE,
                from,
                to,
                "Sie schlug einen Mitbewohner.",
                UUID.randomUUID().toString());
        return clerk(() -> bans.impose(wanted)).getId();
    }

    private void tell(long ban, LocalDateTime at) throws Exception {
        int version = version(ban);
        clerk(() -> {
            bans.deliver(ban, version, BanDelivery.HANDED_OVER, at);
            return null;
        });
    }

    private void lift(long ban, String reason) throws Exception {
        int version = version(ban);
        clerk(() -> {
            bans.lift(ban, version, reason);
            return null;
        });
    }

    private void ask(long ban) throws Exception {
        int version = version(ban);
        clerk(() -> {
            bans.requestLimit(ban, version, TODAY);
            return null;
        });
    }

    private void decide(long ban, LocalDate lastDay) throws Exception {
        int version = version(ban);
        clerk(() -> {
            bans.decideLimit(ban, version, lastDay);
            return null;
        });
    }

    private int version(long ban) throws Exception {
        return clerk(() -> bans.get(ban)).line().version();
    }

    private List<HousingRule> broken(long person, Period period) throws Exception {
        return clerk(() -> placements.check(wanted(person, period))).stream()
                .map(Breach::rule)
                .toList();
    }

    private NewPlacement wanted(long person, Period period) {
        return new NewPlacement(List.of(new Seat(person, bed, false)), period, LegalBasis.EINWEISUNG_OBG_14, null);
    }

    private long newPerson() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Anna", letters(), TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
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
