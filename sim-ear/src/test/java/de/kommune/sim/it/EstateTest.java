package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.EstateFile;
import de.kommune.sim.housing.estate.boundary.EstateTables;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.estate.boundary.NewRule;
import de.kommune.sim.housing.estate.boundary.ReadIn;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.paper.TextTable;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EstateTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final BigDecimal AREA = new BigDecimal("14.50");

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/EstateTables")
    private EstateTables tables;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String street = letters();
    private long id;
    private long roomId;

    @Deployment
    static WebArchive archive() {
        return archive(EstateTest.class);
    }

    @BeforeEach
    void aFacilityWithARoomOfTwoBeds() throws Exception {
        id = clerk(() ->
                estate.open(facts(street + "straße 9"), TODAY.minusYears(1)).getId());
        roomId = clerk(() -> rooms.add(id, new RoomSite("", ""), room("1"), 2).getId());
    }

    @Test
    void theListSaysHowManyBedsCanBeHadTonight() throws Exception {
        clerk(() -> rooms.add(id, new RoomSite("Haus B", "Wohnung 2"), room("10"), 3));
        clerk(() -> closures.closePlace(beds(roomId).get(0).id(), closed(Period.since(TODAY))));
        clerk(() -> closures.closePlace(beds(roomId).get(0).id(), closed(Period.since(TODAY))));
        setRule(new NewRule(RuleKind.LICENSED_PERSONS, BigDecimal.valueOf(4), "Baugenehmigung", TODAY));
        FacilityLine line = line(TODAY);
        assertEquals(5, line.places());
        assertEquals(1, line.closed());
        assertEquals(4, line.getUsable());
        assertEquals(4, line.licensed().intValue());
        assertEquals(0, line(TODAY.minusDays(1)).closed());
        assertEquals(0, line(TODAY.minusYears(2)).getUsable());
    }

    @Test
    void thePlanStandsAsOneWalksThroughTheHouse() throws Exception {
        clerk(() -> rooms.add(id, new RoomSite("", ""), room("10"), 1));
        clerk(() -> rooms.add(id, new RoomSite("", ""), room("2a"), 1));
        RoomFacts upstairs = new RoomFacts("11", 1, AREA, 1, SexRule.WOMEN, true, true, false);
        clerk(() -> rooms.add(id, new RoomSite("", "Wohnung 3"), upstairs, 1));
        FacilityView view = view();
        assertEquals(2, view.storeys().size());
        assertEquals(
                List.of("1", "2a", "10"),
                view.storeys().get(0).rooms().stream()
                        .map(shown -> shown.facts().name())
                        .toList());
        RoomView shown = view.storeys().get(1).rooms().get(0);
        assertEquals("Wohnung 3", shown.site().unit());
        assertEquals(upstairs, shown.facts());
    }

    @Test
    void aClosureOfTheRoomClosesItsBedsAndEndsOnItsLastDay() throws Exception {
        long closure = clerk(() -> closures.closeRoom(roomId, closed(Period.ofDays(TODAY, TODAY.plusDays(3))))
                .getId());
        assertTrue(beds(roomId).stream().allMatch(Bed::closed));
        assertEquals(0, clerk(() -> estate.get(id, TODAY.plusDays(4))).getClosed());
        clerk(() -> {
            closures.end(closure, TODAY);
            return null;
        });
        assertEquals(0, clerk(() -> estate.get(id, TODAY.plusDays(1))).getClosed());
        assertEquals(2, view().getClosed());
        clerk(() -> {
            closures.remove(closure);
            return null;
        });
        assertEquals(0, view().getClosed());
    }

    @Test
    void aRuleGivesWayToTheNextAndStaysReadable() throws Exception {
        setRule(new NewRule(RuleKind.FIRE_PERSONS, BigDecimal.TEN, "Konzept 2024", TODAY.minusDays(30)));
        setRule(new NewRule(RuleKind.FIRE_PERSONS, BigDecimal.valueOf(8), "Konzept 2026", TODAY));
        assertEquals(8, rule(view(), RuleKind.FIRE_PERSONS).getAmount().intValue());
        FacilityView before = clerk(() -> estate.get(id, TODAY.minusDays(1)));
        assertEquals("Konzept 2024", rule(before, RuleKind.FIRE_PERSONS).getSource());
        assertEquals(2, before.history().size());
        assertRefused(
                "housing.ruleBefore",
                () -> setRule(new NewRule(RuleKind.FIRE_PERSONS, BigDecimal.ONE, "zu früh", TODAY.minusDays(5))));
    }

    @Test
    void theTownsRuleHoldsUntilAFacilityHasItsOwn() throws Exception {
        assertFalse(rule(view(), RuleKind.AREA_PER_PERSON).isOwn());
        setRule(new NewRule(RuleKind.AREA_PER_PERSON, new BigDecimal("9.5"), "Beschluss", TODAY));
        assertTrue(rule(view(), RuleKind.AREA_PER_PERSON).isOwn());
        assertEquals(0, rule(view(), RuleKind.AREA_PER_PERSON).getAmount().compareTo(new BigDecimal("9.5")));
    }

    @Test
    void oneAddressIsOneFacilityHoweverItIsWritten() throws Exception {
        assertRefused("housing.facilityThere", () -> clerk(() -> estate.open(facts(street + "str. 9"), TODAY)));
        assertRefused("housing.roomThere", () -> clerk(() -> rooms.add(id, new RoomSite("", ""), room("1"), 1)));
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() throws Exception {
        int seen = view().facility().getVersion();
        clerk(() -> {
            estate.describe(id, seen, facts(street + "straße 9a"));
            return null;
        });
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    estate.describe(id, seen, facts(street + "straße 9b"));
                    return null;
                }));
        assertEquals(AddressKey.of(street + "str 9a", "1"), answer("select search_key from room where id = " + roomId));
    }

    @Test
    void aTableThatWasTakenOutIsReadInAgainAndAddsBeds() throws Exception {
        EstateFile out = clerk(() -> tables.export());
        List<Object> mine = new ArrayList<>(out.rows().stream()
                .filter(row -> row.get(0).equals(street + "straße 9"))
                .findFirst()
                .orElseThrow());
        mine.set(mine.size() - 1, 3);
        ReadIn done = readIn(TextTable.of(out.headings(), List.of(mine)));
        assertEquals(List.of(), done.problems());
        assertEquals(3, beds(roomId).size());
    }

    @Test
    void aTableWithOneWrongCellChangesNothing() throws Exception {
        EstateFile out = clerk(() -> tables.export());
        List<Object> mine = new ArrayList<>(out.rows().stream()
                .filter(row -> row.get(0).equals(street + "straße 9"))
                .findFirst()
                .orElseThrow());
        List<Object> other = new ArrayList<>(mine);
        other.set(0, street + "straße 10");
        mine.set(mine.size() - 1, 1);
        ReadIn refused = readIn(TextTable.of(out.headings(), List.of(other, mine)));
        assertEquals(
                List.of("3 Plätze housing.table.fewerPlaces"),
                refused.problems().stream()
                        .map(problem -> problem.row() + " " + problem.column() + " " + problem.key())
                        .toList());
        assertEquals(
                "0",
                answer("select count(*) from facility where search_key = '" + AddressKey.of(street + "str 10") + "'"));
    }

    @Test
    void thePageOfAFacilityTakesFewStatementsHoweverManyRooms() throws Exception {
        for (int i = 2; i <= 12; i++) {
            String name = String.valueOf(i);
            clerk(() -> rooms.add(id, new RoomSite("", ""), room(name), 2));
        }
        view(); // the plans are warm
        long least = Long.MAX_VALUE; // another page or timer may ask meanwhile
        for (int i = 0; i < 5; i++) {
            long before = selects();
            view();
            least = Math.min(least, selects() - before);
        }
        long sent = least;
        assertTrue(
                sent < 16, () -> sent + " questions for one facility of twelve rooms, the count and the log included");
    }

    @Test
    void onlyWhoHousesPeopleKeepsTheEstate() {
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "siga", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> estate.list(TODAY)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> estate.get(id, TODAY)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> tables.export()), account);
        }
        assertThrows(NotFoundException.class, () -> clerk(() -> estate.get(1, TODAY)));
    }

    @Test
    void theDemoTownHasSixteenFacilitiesAndAboutSixHundredBeds() throws Exception {
        assertEquals("16", answer("select count(*) from facility where remark like 'Erfunden%'"));
        long places = Long.parseLong(answer("select count(*) from place p join room r on r.id = p.room_id"
                + " join facility f on f.id = r.facility_id where f.remark like 'Erfunden%'"));
        assertTrue(places >= 580 && places <= 640, () -> places + " beds");
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select f.name, b.name, u.name, r.name, r.search_key, f.search_key"
                        + " from room r join unit u on u.id = r.unit_id join building b on b.id = u.building_id"
                        + " join facility f on f.id = r.facility_id where f.remark like 'Erfunden%'")) {
            while (found.next()) {
                assertEquals(AddressKey.of(found.getString(1)), found.getString(6));
                assertEquals(
                        AddressKey.of(found.getString(1), found.getString(2), found.getString(3), found.getString(4)),
                        found.getString(5));
            }
        }
    }

    private static FacilityFacts facts(String name) {
        return new FacilityFacts(
                name, FacilityKind.GEMEINSCHAFTS_UK, LegalCarrier.FLUEAG, "42781", "Haan", Accessibility.NONE, null);
    }

    private static RoomFacts room(String name) {
        return new RoomFacts(name, 0, AREA, null, SexRule.ANYBODY, false, false, false);
    }

    private static ClosureFacts closed(Period period) {
        return new ClosureFacts(ClosureReason.REPAIR, "Heizung", period);
    }

    private static HouseRule rule(FacilityView view, RuleKind kind) {
        return view.rules().stream()
                .filter(rule -> rule.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void setRule(NewRule rule) throws Exception {
        clerk(() -> {
            estate.setRule(id, rule);
            return null;
        });
    }

    private FacilityView view() throws Exception {
        return clerk(() -> estate.get(id, TODAY));
    }

    private List<Bed> beds(long room) throws Exception {
        return clerk(() -> rooms.get(room, TODAY)).beds();
    }

    private FacilityLine line(LocalDate night) throws Exception {
        return clerk(() -> estate.list(night)).stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private ReadIn readIn(byte[] content) throws Exception {
        Path file = Files.createTempFile("estate-", ".csv");
        try {
            Files.write(file, content);
            return clerk(() -> tables.readIn("unterkuenfte.csv", file));
        } finally {
            Files.delete(file);
        }
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private long selects() throws SQLException {
        return Long.parseLong(answer(
                "select variable_value from information_schema.global_status" + " where variable_name = 'COM_SELECT'"));
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
