package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
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
import de.kommune.sim.housing.orders.boundary.OrderLine;
import de.kommune.sim.housing.orders.boundary.OrderTemplates;
import de.kommune.sim.housing.orders.boundary.Orders;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderPiece;
import de.kommune.sim.housing.orders.entity.OrderStatute;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HousingOrdersTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Orders")
    private Orders orders;

    @EJB(lookup = "java:global/sim/sim-ejb/OrderTemplates")
    private OrderTemplates templates;

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

    @Deployment
    static WebArchive archive() {
        return archive(HousingOrdersTest.class);
    }

    @Test
    void anOrderIsKeptAsThePaperThatLeftTheHouse() throws Exception {
        long placement = ordered(LegalBasis.EINWEISUNG_OBG_14);
        long id = issue(placement, OrderKind.PLACEMENT, "Wegen der Räumung " + letters());
        byte[] paper = clerk(() -> orders.paper(id));
        String text = String.join(" ", PdfText.lines(paper));
        assertTrue(text.contains("Einweisungsverfügung"), text);
        assertTrue(text.contains("§ 14 Abs. 1"), text);
        assertTrue(text.contains("Wegen der Räumung"), text);
        assertTrue(text.contains("Verwaltungsgericht"), text);

        List<OrderTemplate> before = clerk(() -> templates.versions(OrderKind.PLACEMENT));
        Map<OrderPiece, String> wording = new EnumMap<>(before.get(0).getTexts());
        wording.put(OrderPiece.TITLE, "Einweisung in neuen Worten");
        int seen = before.get(0).getVersionNo();
        clerk(() -> templates.save(OrderKind.PLACEMENT, seen, wording, true));
        assertRefused(
                "common.staleChange", () -> clerk(() -> templates.save(OrderKind.PLACEMENT, seen, wording, true)));
        assertArrayEquals(paper, clerk(() -> orders.paper(id)));

        long second = issue(placement, OrderKind.PLACEMENT, null);
        String again = String.join(" ", PdfText.lines(clerk(() -> orders.paper(second))));
        assertTrue(again.contains("Einweisung in neuen Worten"), again);
        assertEquals(
                List.of(2, 1),
                clerk(() -> orders.ofPlacement(placement)).stream()
                        .map(OrderLine::orderNo)
                        .toList());
        wording.put(OrderPiece.TITLE, before.get(0).getTexts().get(OrderPiece.TITLE));
        clerk(() -> templates.save(OrderKind.PLACEMENT, seen + 1, wording, true));
    }

    @Test
    void thePaperLiesUnderSeal() throws Exception {
        long placement = ordered(LegalBasis.EINWEISUNG_OBG_14);
        long id = issue(placement, OrderKind.PLACEMENT, null);
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("select position('%PDF' in sealed) from housing_order where id = " + id)) {
            assertTrue(row.next());
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void whatIsNotDecidedOrHasNoStatuteIsNotOrdered() throws Exception {
        long kept = proposed(LegalBasis.EINWEISUNG_OBG_14);
        assertRefused("housing.notInThisState", () -> issue(kept, OrderKind.PLACEMENT, null));
        long ordered = ordered(LegalBasis.EINWEISUNG_OBG_14);
        assertRefused("housing.notInThisState", () -> issue(ordered, OrderKind.ENDING, null));
        long voluntary = ordered(LegalBasis.FREIWILLIG);
        assertRefused("housing.orderWithoutStatute", () -> issue(voluntary, OrderKind.PLACEMENT, null));
    }

    @Test
    void everyStatuteHasItsSource() throws Exception {
        List<OrderStatute> statutes = clerk(() -> templates.statutes());
        assertEquals(1, statutes.stream().filter(one -> one.getBasis() == null).count());
        statutes.forEach(one -> assertTrue(!one.getSource().isBlank(), one.getWords()));
    }

    @Test
    void counsellingKnowsOfNoOrder() throws Exception {
        long placement = ordered(LegalBasis.EINWEISUNG_OBG_14);
        long id = issue(placement, OrderKind.PLACEMENT, null);
        for (String account : List.of("beratung1", "teamleitung", "asd1", "siga", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> orders.paper(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> orders.ofPlacement(placement)), account);
        }
        assertEquals(1, as("leistung1", () -> orders.ofPlacement(placement)).size());
        assertThrows(
                AccessDeniedException.class,
                () -> as("leistung1", () -> orders.issue(placement, 1, OrderKind.PLACEMENT, null)));
    }

    private long issue(long placement, OrderKind kind, String individual) throws Exception {
        int version = clerk(() -> placements.get(placement)).line().version();
        return clerk(() -> orders.issue(placement, version, kind, individual)).getId();
    }

    private long ordered(LegalBasis basis) throws Exception {
        long id = proposed(basis);
        clerk(() -> {
            placements.order(id, placements.get(id).line().version());
            return null;
        });
        return id;
    }

    private long proposed(LegalBasis basis) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        PersonName name = new PersonName(NameKind.PASSPORT, "Test", letters(), TODAY);
        return clerk(() -> {
            long facility = estate.open(facts, TODAY.minusYears(1)).getId();
            long added = rooms.add(facility, new RoomSite("", ""), room, 1).getId();
            long bed = rooms.get(added, TODAY).beds().get(0).id();
            long person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                    .getId();
            NewPlacement wanted =
                    new NewPlacement(List.of(new Seat(person, bed, false)), Period.since(TODAY), basis, null);
            return placements.propose(wanted).get(0).getId();
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
