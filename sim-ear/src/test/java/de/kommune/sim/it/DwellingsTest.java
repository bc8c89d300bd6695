package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.dwelling.boundary.DwellingLine;
import de.kommune.sim.housing.dwelling.boundary.Dwellings;
import de.kommune.sim.housing.dwelling.entity.KnownBy;
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
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
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
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counselling sees where its clients live today and finds them by their room; it sees nothing else of section 50-2's housing. */
class DwellingsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BORN = LocalDate.of(1991, 3, 17);

    @EJB(lookup = "java:global/sim/sim-ejb/Dwellings")
    private Dwellings dwellings;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String street = letters();
    private final String family = letters();
    private final String azr = digits(12);
    private long counselled;
    private long housed;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(DwellingsTest.class);
    }

    @BeforeEach
    void aClientWhomSection502Knows() throws Exception {
        counselled = register("beratung1", azr);
        caseId = as(
                "beratung1",
                () -> cases.open(new NewCase(counselled, TargetGroup.REFUGEE, null, TODAY, null))
                        .getId());
    }

    @Test
    void theRegisterNumberTellsWhereSheLives() throws Exception {
        housed = register("unterkunft1", azr);
        moveIn(housed);
        List<DwellingLine> found = as("beratung2", () -> dwellings.ofPerson(counselled));
        assertEquals(List.of(new DwellingLine(street + "straße 12", "", "", "2a", 1, TODAY, KnownBy.AZR_NR)), found);
    }

    @Test
    void withoutANumberNameAndDayOfBirthDo() throws Exception {
        housed = register("unterkunft1", null);
        moveIn(housed);
        assertEquals(KnownBy.NAME, only().knownBy());
    }

    @Test
    void anotherNumberIsAnotherPersonInSpiteOfTheName() throws Exception {
        housed = register("unterkunft1", digits(12));
        moveIn(housed);
        assertEquals(List.of(), as("beratung1", () -> dwellings.ofPerson(counselled)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"str. 12/2a", "straße 12, Zimmer 2 A", "STRASSE 12 Zi. 2a", "str 12"})
    void aCaseIsFoundByTheRoomInAnyWriting(String written) throws Exception {
        housed = register("unterkunft1", azr);
        moveIn(housed);
        String text = street + written;
        assertEquals(List.of(caseId), ids(as("beratung2", () -> cases.find(text, 10))));
        CaseFilter filter = new CaseFilter(false, null, null, null, null, text);
        assertEquals(List.of(caseId), ids(as("beratung2", () -> cases.list(filter, CaseSort.NAME, false, 0, 10))));
        assertEquals(1, as("beratung2", () -> cases.count(filter)));
    }

    @Test
    void aNeighboursRoomFindsNobody() throws Exception {
        housed = register("unterkunft1", azr);
        moveIn(housed);
        assertEquals(List.of(), as("beratung1", () -> cases.find(street + "str. 12/2b", 10)));
        assertEquals(List.of(), as("beratung1", () -> cases.find(street + "str. 1/22a", 10)));
    }

    @Test
    void nothingIsToldOfWhoIsOnlyToComeOrHasGone() throws Exception {
        housed = register("unterkunft1", azr);
        long bed = bed();
        long id = as("unterkunft1", () -> placements.propose(wanted(housed, bed, TODAY.minusDays(9))))
                .get(0)
                .getId();
        assertEquals(List.of(), as("beratung1", () -> dwellings.ofPerson(counselled)));
        step(id, placements::order);
        assertEquals(List.of(), as("beratung1", () -> dwellings.ofPerson(counselled)));
        step(id, placements::moveIn);
        assertEquals(TODAY.minusDays(9), only().since());
        int version = version(id);
        as("unterkunft1", () -> {
            placements.end(
                    id, version, new PlacementEnd(TODAY.minusDays(1), EndReason.OWN_DWELLING, "gestern ausgezogen"));
            return null;
        });
        assertEquals(List.of(), as("beratung1", () -> dwellings.ofPerson(counselled)));
        assertFalse(
                ids(as("beratung1", () -> cases.find(street + "str. 12", 10))).contains(caseId));
    }

    @Test
    void whoLivesUnderAProtectedAddressIsNotThere() throws Exception {
        housed = register("unterkunft1", azr);
        moveIn(housed);
        only();
        execute("update person set protected_address = true where id = " + housed);
        assertEquals(List.of(), as("beratung1", () -> dwellings.ofPerson(counselled)));
    }

    @Test
    void section502IsNotToldWhomCounsellingKnows() throws Exception {
        for (String account : List.of("unterkunft1", "leistung1", "asd1", "siga", "datenschutz", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> dwellings.ofPerson(counselled)), account);
        }
    }

    private interface Step {
        void take(long id, int version);
    }

    private DwellingLine only() throws Exception {
        List<DwellingLine> found = as("beratung1", () -> dwellings.ofPerson(counselled));
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private void moveIn(long person) throws Exception {
        long bed = bed();
        long id = as("unterkunft1", () -> placements.propose(wanted(person, bed, TODAY)))
                .get(0)
                .getId();
        step(id, placements::order);
        step(id, placements::moveIn);
    }

    private void step(long id, Step step) throws Exception {
        int version = version(id);
        as("unterkunft1", () -> {
            step.take(id, version);
            return null;
        });
    }

    private int version(long id) throws Exception {
        return as("unterkunft1", () -> placements.get(id)).line().version();
    }

    private static NewPlacement wanted(long person, long bed, LocalDate from) {
        return new NewPlacement(
                List.of(new Seat(person, bed, false)), Period.since(from), LegalBasis.FREIWILLIG, "Test");
    }

    private long bed() throws Exception {
        return as("unterkunft1", () -> {
            FacilityFacts facts = new FacilityFacts(
                    street + "straße 12",
                    FacilityKind.GEMEINSCHAFTS_UK,
                    LegalCarrier.OBG,
                    "42781",
                    "Haan",
                    Accessibility.NONE,
                    null);
            long facility = estate.open(facts, TODAY.minusYears(1)).getId();
            RoomFacts room = new RoomFacts("2a", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
            long roomId = rooms.add(facility, new RoomSite("", ""), room, 2).getId();
            return rooms.get(roomId, TODAY).beds().get(0).id();
        });
    }

    private long register(String account, String number) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", family, TODAY);
        Person person = new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.of(BORN)));
        if (number != null) {
            person.add(new PersonIdentifier(IdentifierKind.AZR_NR, number, TODAY.minusYears(1)));
        }
        return as(account, () -> persons.register(person).getId());
    }

    private static List<Long> ids(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::id).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String letters() {
        return drawn(12, 'b', 'm');
    }

    private static String digits(int count) {
        return drawn(count, '0', '9' + 1);
    }

    private static String drawn(int count, int first, int end) {
        return ThreadLocalRandom.current()
                .ints(count, first, end)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
