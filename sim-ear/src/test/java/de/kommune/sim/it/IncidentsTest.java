package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.incidents.boundary.IncidentLine;
import de.kommune.sim.housing.incidents.boundary.IncidentView;
import de.kommune.sim.housing.incidents.boundary.Incidents;
import de.kommune.sim.housing.incidents.boundary.MeasureLine;
import de.kommune.sim.housing.incidents.boundary.NewIncident;
import de.kommune.sim.housing.incidents.entity.IncidentKind;
import de.kommune.sim.housing.incidents.entity.IncidentNotice;
import de.kommune.sim.housing.incidents.entity.IncidentRecipient;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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

class IncidentsTest extends InServer {

    private static final LocalDateTime NOW = LocalDateTime.now().withNano(0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @EJB(lookup = "java:global/sim/sim-ejb/Incidents")
    private Incidents incidents;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long facility;
    private long room;

    @Deployment
    static WebArchive archive() {
        return archive(IncidentsTest.class);
    }

    @BeforeEach
    void aHouseWithARoom() throws Exception {
        facility = newFacility();
        room = newRoom(facility);
    }

    @Test
    void whatHappenedIsListedInAWordAndToldInFullOnItsPage() throws Exception {
        String words = "Im Flur stritten zwei um das Fahrrad " + letters();
        long incident = note(room, NOW.minusHours(1), words);
        IncidentLine line = line(clerk(() -> incidents.open()), incident);
        assertEquals(IncidentKind.CONFLICT, line.kind());
        assertEquals("5", line.room());
        assertEquals("unterkunft1", line.notedBy());
        assertFalse(line.toString().contains("Fahrrad"));
        assertEquals(words, get(incident).words());
    }

    @Test
    void whatWasSaidLiesUnderSealAndIsAddedToInOrder() throws Exception {
        String words = "Im Flur stritten zwei " + letters();
        String measure = "Beide sprachen mit der Leitung " + letters();
        long incident = note(null, NOW.minusHours(1), words);
        String form = UUID.randomUUID().toString();
        add(incident, measure, form);
        add(incident, measure, form);
        add(incident, "Eine zog um", UUID.randomUUID().toString());
        assertEquals(
                List.of(measure, "Eine zog um"),
                get(incident).measures().stream().map(MeasureLine::words).toList());
        assertTrue(isSealed("incident", "id = " + incident, words));
        assertTrue(isSealed("incident_measure", "incident_id = " + incident, measure));
    }

    @Test
    void whoWasToldIsNotedOnceWithTheDay() throws Exception {
        long incident = note(room, NOW.minusDays(2), "Eingebrochen");
        assertRefused("housing.incidentToldOn", () -> tell(incident, TODAY.minusDays(3)));
        assertRefused("housing.incidentToldOn", () -> tell(incident, TODAY.plusDays(1)));
        tell(incident, TODAY.minusDays(1));
        assertRefused("housing.incidentToldBefore", () -> tell(incident, TODAY));
        IncidentNotice notice = get(incident).told().get(0);
        assertEquals(IncidentRecipient.POLICE, notice.getRecipient());
        assertEquals(TODAY.minusDays(1), notice.getToldOn());
        assertEquals("unterkunft1", notice.getNotedBy());
    }

    @Test
    void whatIsSettledLeavesTheListAndCanStillBeAddedTo() throws Exception {
        long incident = note(room, NOW.minusHours(1), "Eine Scheibe ging zu Bruch");
        int seen = get(incident).line().version();
        close(incident, seen);
        assertTrue(clerk(() -> incidents.open()).stream().noneMatch(line -> line.id() == incident));
        assertEquals(
                "unterkunft1", line(clerk(() -> incidents.settled()), incident).closedBy());
        assertRefused("common.staleChange", () -> close(incident, seen));
        assertRefused(
                "housing.incidentClosed",
                () -> close(incident, get(incident).line().version()));
        add(incident, "Die Versicherung zahlt", UUID.randomUUID().toString());
        assertEquals(1, get(incident).measures().size());
    }

    @Test
    void nothingIsNotedThatIsToComeSaysNothingOrLiesElsewhere() throws Exception {
        assertRefused("housing.incidentToCome", () -> note(room, NOW.plusDays(1), "Morgen brennt es"));
        assertRefused("housing.incidentWithoutWords", () -> note(room, NOW.minusHours(1), " "));
        long elsewhere = newRoom(newFacility());
        assertThrows(NotFoundException.class, () -> note(elsewhere, NOW.minusHours(1), "Streit"));
        assertThrows(NotFoundException.class, () -> clerk(() -> incidents.get(0)));
    }

    @Test
    void theSameFormNotesOneIncident() throws Exception {
        NewIncident wanted = new NewIncident(
                facility,
                null,
                IncidentKind.THEFT,
                NOW.minusHours(1),
                "Weg",
                UUID.randomUUID().toString());
        long first = clerk(() -> incidents.note(wanted)).getId();
        assertEquals(first, clerk(() -> incidents.note(wanted)).getId());
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfIncidents() throws Exception {
        long incident = note(room, NOW.minusHours(1), "Streit");
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> incidents.open()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> incidents.settled()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> incidents.get(incident)), account);
        }
    }

    private boolean isSealed(String table, String which, String words) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select max(position('" + words + "' in sealed)) from " + table + " where " + which)) {
            return row.next() && row.getObject(1) != null && row.getInt(1) == 0;
        }
    }

    private long note(Long where, LocalDateTime at, String words) throws Exception {
        NewIncident wanted = new NewIncident(
                facility,
                where,
                IncidentKind.CONFLICT,
                at,
                words,
                UUID.randomUUID().toString());
        return clerk(() -> incidents.note(wanted)).getId();
    }

    private void add(long incident, String words, String form) throws Exception {
        clerk(() -> incidents.add(incident, words, form));
    }

    private void tell(long incident, LocalDate day) throws Exception {
        clerk(() -> {
            incidents.tell(incident, IncidentRecipient.POLICE, day);
            return null;
        });
    }

    private void close(long incident, int version) throws Exception {
        clerk(() -> {
            incidents.close(incident, version);
            return null;
        });
    }

    private IncidentView get(long incident) throws Exception {
        return clerk(() -> incidents.get(incident));
    }

    private static IncidentLine line(List<IncidentLine> lines, long incident) {
        return lines.stream().filter(line -> line.id() == incident).findFirst().orElseThrow();
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

    private long newRoom(long house) throws Exception {
        RoomFacts facts = new RoomFacts("5", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(house, new RoomSite("", ""), facts, 2).getId());
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
