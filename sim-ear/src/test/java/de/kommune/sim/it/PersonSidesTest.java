package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonFilter;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.PersonSort;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same human being is known to both sides of the wall, and neither can tell from the register that the other knows. */
class PersonSidesTest extends InServer {

    private static final LocalDate ENTRY = LocalDate.of(2023, 5, 2);
    private static final long NOBODY = 1;

    @Deployment
    static WebArchive archive() {
        return archive(PersonSidesTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/PersonMerges")
    private PersonMerges merges;

    @EJB(lookup = "java:global/sim/sim-ejb/Duplicates")
    private Duplicates duplicates;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource database;

    private final String family = letters(14);
    private final String azr = digits(12);
    private Person counselled;
    private Person housed;
    private Person unrelated;

    @BeforeEach
    void bothSidesKnowHer() throws Exception {
        counselled = register("beratung1", "Zahra", azr);
        housed = register("leistung1", "Zahra", azr);
        unrelated = register("unterkunft1", "Basim", digits(12));
    }

    @Test
    void aNumberBorneOnTheOtherSideIsNotTaken() throws Exception {
        assertNotEquals(counselled.getId(), housed.getId());
        assertNotEquals(counselled.getPersonNo(), housed.getPersonNo());
    }

    @Test
    void aNumberBorneOnOnesOwnSideIs() {
        assertThrows(BusinessException.class, () -> register("leistung2", "Sahra", azr));
    }

    @Test
    void whatOneSideDoesChangesNothingInTheOthersRecord() throws Exception {
        Person before = as("leistung1", () -> persons.get(housed.getId()));
        as("beratung1", () -> {
            persons.addName(counselled.getId(), name("Sarah"));
            return cases.open(new NewCase(counselled.getId(), TargetGroup.REFUGEE, null, ENTRY, null));
        });
        Person after = as("leistung1", () -> persons.get(housed.getId()));
        assertEquals(before.getVersion(), after.getVersion());
        assertEquals(before.getChangedAt(), after.getChangedAt());
        assertEquals(before.getStatus(), after.getStatus());
        assertEquals(1, after.getNames().size());
    }

    /** The predicate of the single record and that of the lists, on records of both sides. */
    @ParameterizedTest
    @ValueSource(
            strings = {"beratung1", "beratung2", "teamleitung", "leistung1", "leistung2", "unterkunft1", "unterkunft2"})
    void whoeverIsListedCanBeOpenedAndNobodyElse(String account) throws Exception {
        List<Long> listed =
                ids(as(account, () -> persons.list(PersonFilter.text(family), PersonSort.NAME, false, 0, 50)));
        List<Long> opened = new ArrayList<>();
        for (Person person : List.of(counselled, housed, unrelated)) {
            if (isThere(account, () -> persons.get(person.getId()))) {
                opened.add(person.getId());
            }
        }
        Collections.sort(listed);
        assertEquals(opened, listed);
        assertEquals(opened.size(), as(account, () -> persons.countUpTo(PersonFilter.text(family), 100)));
        assertEquals(opened, sorted(ids(as(account, () -> persons.find(family, 50)))));
        assertEquals(opened.contains(counselled.getId()) ? 1 : 2, opened.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung1", "unterkunft1"})
    void forSection502TheCounselledRecordIsNotThere(String account) {
        long id = counselled.getId();
        assertNotThere(account, () -> persons.get(id));
        assertNotThere(account, () -> persons.getRecord(id));
        assertNotThere(account, () -> persons.identitiesOf(id));
        assertNotThere(account, () -> households.open(id, ENTRY));
        assertNotThere(account, () -> duplicates.candidatesOf(id));
        assertNotThere(account, () -> duplicates.explain(housed.getId(), id));
        assertNotThere(account, () -> {
            persons.moveAway(id, counselled.getVersion());
            return null;
        });
    }

    @Test
    void norCanCounsellingBuildOnARecordOfSection502() {
        long id = housed.getId();
        assertNotThere("beratung1", () -> persons.get(id));
        assertNotThere("teamleitung", () -> merges.merge(counselled.getId(), id, "gleich"));
        assertNotThere("teamleitung", () -> merges.merge(id, counselled.getId(), "gleich"));
        assertNotThere("beratung1", () -> cases.open(new NewCase(id, TargetGroup.REFUGEE, null, ENTRY, null)));
    }

    @Test
    void numbersOfTheOtherSideLeadNowhere() throws Exception {
        assertTrue(
                as("leistung1", () -> persons.find(counselled.getPersonNo(), 5)).isEmpty());
        assertEquals(List.of(housed.getId()), ids(as("leistung1", () -> persons.find(azr, 5))));
        assertTrue(as("leistung1", () -> persons.survivorsOf(List.of(counselled.getId())))
                .isEmpty());
        assertTrue(as("leistung1", () -> merges.mergesOf(counselled.getId())).isEmpty());
        assertTrue(as("leistung1", () -> households.membershipsOf(counselled.getId()))
                .isEmpty());
    }

    @Test
    void aDuplicateIsSoughtOnOnesOwnSideOnly() throws Exception {
        Person again = new Person(name("Zahra"), facts());
        assertEquals(List.of(housed.getId()), candidates("leistung1", again));
        assertEquals(List.of(counselled.getId()), candidates("beratung1", again));
        List<Candidate> alike = as("unterkunft1", () -> duplicates.soundingLike("Zahra " + family, 20));
        assertFalse(alike.stream().anyMatch(candidate -> candidate.personId() == counselled.getId()));
    }

    @Test
    void aHouseholdStaysOnItsSide() throws Exception {
        Household home = as("beratung1", () -> households.open(counselled.getId(), ENTRY));
        assertNotThere("leistung1", () -> households.get(home.getId()));
        assertNotThere("beratung1", () -> {
            households.join(home.getId(), unrelated.getId(), Relation.CHILD, ENTRY);
            return null;
        });
        assertNotThere("leistung1", () -> {
            households.join(home.getId(), unrelated.getId(), Relation.CHILD, ENTRY);
            return null;
        });
    }

    /** What the clock would tell must not be told: the same statements are sent for both. */
    @Test
    void aForeignRecordIsNotFoundByTheSameWayAsOneThatNobodyHas() throws Exception {
        as("leistung1", () -> persons.get(housed.getId())); // the connection and the plan are warm
        assertEquals(statements("leistung1", NOBODY), statements("leistung1", counselled.getId()));
    }

    /** The server counts them; the least of several tries, for a timer may send its own meanwhile. */
    private long statements(String account, long id) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(least, as(account, () -> {
                long before = sentSoFar();
                assertThrows(NotFoundException.class, () -> persons.get(id));
                return sentSoFar() - before;
            }));
        }
        return least;
    }

    private long sentSoFar() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("select variable_value from information_schema.global_status"
                        + " where variable_name = 'QUESTIONS'")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private List<Long> candidates(String account, Person notSaved) throws Exception {
        return as(account, () -> duplicates.candidatesFor(notSaved)).stream()
                .map(Candidate::personId)
                .filter(List.of(counselled.getId(), housed.getId())::contains)
                .toList();
    }

    private static void assertNotThere(String account, Callable<?> call) {
        assertThrows(NotFoundException.class, () -> as(account, call));
    }

    private static boolean isThere(String account, Callable<?> call) throws Exception {
        try {
            as(account, call);
            return true;
        } catch (NotFoundException notThere) {
            return false;
        }
    }

    private Person register(String account, String given, String number) throws Exception {
        Person person = new Person(name(given), facts());
        person.add(new PersonIdentifier(IdentifierKind.AZR_NR, number, ENTRY));
        return as(account, () -> persons.register(person));
    }

    private PersonName name(String given) {
        return new PersonName(NameKind.PASSPORT, given, family, ENTRY);
    }

    private static PersonFacts facts() {
        return PersonFacts.of(Sex.FEMALE, BirthDate.of(LocalDate.of(1991, 3, 17)));
    }

    private static List<Long> ids(List<PersonRow> rows) {
        return new ArrayList<>(rows.stream().map(PersonRow::id).toList());
    }

    private static List<Long> sorted(List<Long> ids) {
        return ids.stream().sorted().toList();
    }

    private static String letters(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 'b', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(int count) {
        return ThreadLocalRandom.current()
                .ints(count, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
