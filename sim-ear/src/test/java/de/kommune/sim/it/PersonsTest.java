package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.PersonFilter;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.PersonSort;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonMerge;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class PersonsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate ENTRY = LocalDate.of(2022, 3, 1);

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/PersonMerges")
    private PersonMerges merges;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource database;

    /** A family name that no other test has. */
    private final String family = "X" + letters(9);

    @Deployment
    static WebArchive archive() {
        return archive(PersonsTest.class);
    }

    @Test
    void whoIsRegisteredIsReadBackWithEverything() throws Exception {
        PersonFacts facts = new PersonFacts(
                Sex.FEMALE,
                BirthDate.nominal(LocalDate.of(1991, 1, 1)),
                "Herat",
                "AFG",
                Set.of("AFG", "XXC"),
                Set.of(new LanguageSkill("prs", LanguageLevel.NATIVE), new LanguageSkill("deu", LanguageLevel.A2)),
                true,
                new Contact("0171 1234567", null),
                true,
                null);
        Person saved = register(new Person(name("Zahra", family), facts));
        Person read = as("beratung2", () -> persons.get(saved.getId()));
        assertEquals(facts, read.getFacts());
        assertEquals(family + ", Zahra", read.getDisplayName());
        assertEquals("beratung1", read.getChangedBy());
        assertTrue(read.getPersonNo().matches("P-\\w{4}-\\w{4}"), read.getPersonNo());
    }

    @Test
    void whoKeepsNoRecordsOfPeopleSeesNobody() throws Exception {
        long id = register("Zahra").getId();
        for (String account : List.of("ehrenamt", "asd1", "datenschutz", "siga", "niemand")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> persons.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> persons.find(family, 5)), account);
        }
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> persons.get(1)));
    }

    @Test
    void somebodyIsFoundByNamesInAnyOrderAndByTheirBeginnings() throws Exception {
        Person umlaut = register(new Person(name("Jürgen Abd al-Raḥmān", family + "-Müller"), unknown()));
        for (String text : List.of(
                family + " jurgen", "JUERGEN " + family, "rahman " + family, family + " Muell", family.toLowerCase())) {
            assertEquals(List.of(umlaut.getId()), found(text), text);
        }
        assertEquals(List.of(), found(family + " Zahra"));
    }

    @Test
    void somebodyIsFoundByNumbersAndByTheBirthDate() throws Exception {
        String azr = digits(12);
        Person month =
                new Person(name("Zahra", family), PersonFacts.of(Sex.FEMALE, BirthDate.of(YearMonth.of(1991, 3))));
        month.add(new PersonIdentifier(IdentifierKind.AZR_NR, azr, ENTRY));
        long id = register(month).getId();
        assertEquals(List.of(id), found(azr));
        assertEquals(List.of(id), found(azr.substring(0, 9)));
        assertEquals(List.of(id), found(month.getPersonNo().toLowerCase().replace("-", "")));
        assertEquals(List.of(id), found(family + " 14.03.1991"));
        assertEquals(List.of(), found(family + " 14.04.1991"));
    }

    @Test
    void aWithdrawnNameStillFindsThePerson() throws Exception {
        long id = register("Zahra").getId();
        String maiden = "Y" + letters(9);
        run("beratung1", () -> persons.addName(id, name("Zahra", maiden)));
        long nameId = nameId(id, maiden);
        run("beratung1", () -> persons.withdrawName(id, nameId, TODAY));
        assertEquals(List.of(id), found(maiden));
        assertEquals(family + ", Zahra", read(id).getDisplayName());
    }

    @Test
    void anotherNameCanBeUsedForListsAndLetters() throws Exception {
        long id = register("Zahra").getId();
        String married = "Y" + letters(9);
        run("beratung1", () -> persons.addName(id, name("Zahra", married)));
        run("beratung1", () -> persons.preferName(id, nameId(id, married)));
        assertEquals(married + ", Zahra", read(id).getDisplayName());
        assertEquals(
                1, read(id).getNames().stream().filter(PersonName::isPreferred).count());
    }

    @Test
    void aListIsSortedAndPagedByTheDatabase() throws Exception {
        register(new Person(name("Amal", family), PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(2001))));
        register(new Person(name("Basim", family), PersonFacts.of(Sex.MALE, BirthDate.ofYear(1999))));
        register(new Person(name("Chaled", family), PersonFacts.of(Sex.MALE, BirthDate.ofYear(2000))));
        PersonFilter filter = PersonFilter.text(family);
        assertEquals(3, as("beratung1", () -> persons.countUpTo(filter, 100)));
        assertEquals(List.of(family + ", Amal", family + ", Basim"), page(filter, PersonSort.NAME, false, 0, 2));
        assertEquals(List.of(family + ", Chaled"), page(filter, PersonSort.NAME, false, 2, 2));
        assertEquals(
                List.of(family + ", Amal", family + ", Chaled", family + ", Basim"),
                page(filter, PersonSort.BIRTH_DATE, true, 0, 9));
        assertEquals(
                List.of(),
                page(new PersonFilter(family, PersonStatus.DECEASED, null, null), PersonSort.NAME, false, 0, 9));
        assertEquals(List.of(), page(new PersonFilter(family, null, "AFG", null), PersonSort.NAME, false, 0, 9));
        assertEquals(
                3,
                page(new PersonFilter(family, null, null, false), PersonSort.PERSON_NO, false, 0, 9)
                        .size());
    }

    @Test
    void aNumberInForceBelongsToOnePerson() throws Exception {
        String azr = digits(12);
        Person first = register("Zahra");
        Person second = register("Sahra");
        run("beratung1", () -> persons.addIdentifier(first.getId(), azr(azr)));
        BusinessException refusal = assertThrows(
                BusinessException.class, () -> run("beratung1", () -> persons.addIdentifier(second.getId(), azr(azr))));
        assertEquals("persons.identifierTaken", refusal.getKey());
        assertEquals(first.getPersonNo(), refusal.getValues()[3]);
        Person third = new Person(name("Zara", family), unknown());
        third.add(azr(azr));
        assertThrows(BusinessException.class, () -> register(third));
        long identifierId = read(first.getId()).getIdentifiers().get(0).getId();
        run("beratung1", () -> persons.withdrawIdentifier(first.getId(), identifierId, TODAY));
        run("beratung1", () -> persons.addIdentifier(second.getId(), azr(azr)));
        assertEquals(1, read(second.getId()).getIdentifiers().size());
    }

    @Test
    void theDatabaseItselfRefusesANumberThatTwoBear() throws Exception {
        String azr = digits(12);
        Person first = register("Zahra");
        Person second = register("Sahra");
        run("beratung1", () -> persons.addIdentifier(first.getId(), azr(azr)));
        SQLException refusal = assertThrows(
                SQLIntegrityConstraintViolationException.class,
                () -> sql(
                        "insert into person_identifier (id, version, person_id, kind, value, valid_from, valid_to)"
                                + " values (next value for sim_id, 0, ?, 'AZR_NR', ?, '2022-01-01', '9999-12-31')",
                        second.getId(),
                        azr));
        assertTrue(refusal.getMessage().contains("uk_person_identifier_active"), refusal.getMessage());
    }

    @Test
    void theSecondEditorIsToldInsteadOfOverwritingTheFirst() throws Exception {
        long id = register("Zahra").getId();
        int opened = read(id).getVersion();
        PersonFacts first = unknown().withContact(new Contact("0171 1", null));
        run("beratung1", () -> persons.change(id, opened, first));
        BusinessException refusal = assertThrows(
                BusinessException.class, () -> run("beratung2", () -> persons.change(id, opened, unknown())));
        assertEquals("persons.changedMeanwhile", refusal.getKey());
        assertEquals("beratung1", refusal.getValues()[0]);
        assertEquals(first, read(id).getFacts());
    }

    @Test
    void everyChangeCountsEvenIfItTouchesOnlyANameOrANumber() throws Exception {
        long id = register("Zahra").getId();
        int version = read(id).getVersion();
        run("beratung1", () -> persons.addName(id, new PersonName(NameKind.NATIVE_SCRIPT, "زهرا", "رحیمی", ENTRY)));
        assertTrue(read(id).getVersion() > version);
    }

    @Test
    void nobodyIsBornOrDiesInTheFuture() throws Exception {
        PersonFacts tomorrow = PersonFacts.of(Sex.FEMALE, BirthDate.of(TODAY.plusDays(1)));
        assertThrows(BusinessException.class, () -> register(new Person(name("Zahra", family), tomorrow)));
        long id = register("Zahra").getId();
        int version = read(id).getVersion();
        assertThrows(BusinessException.class, () -> run("beratung1", () -> persons.change(id, version, tomorrow)));
    }

    @Test
    void aMergedRecordLeadsToTheOneThatGoesOn() throws Exception {
        Person zahra = register("Zahra");
        Person sahra = register("Sahra");
        merge(zahra, sahra);
        assertEquals(zahra, as("beratung1", () -> persons.get(sahra.getId())));
        assertEquals(List.of(zahra.getId(), sahra.getId()), identities(sahra));
        assertEquals(List.of(zahra.getId()), found("sahra " + family));
        assertEquals(List.of(zahra.getId()), found(sahra.getPersonNo()));
        assertEquals(1, as("beratung1", () -> persons.countUpTo(PersonFilter.text(family), 100)));
    }

    @Test
    void aMergeTakenBackLeavesTwoPeopleAsTheyWere() throws Exception {
        Person zahra = register("Zahra");
        Person sahra = register("Sahra");
        PersonMerge merge = merge(zahra, sahra);
        run("teamleitung", () -> merges.undo(merge.getId()));
        assertEquals(sahra, as("beratung1", () -> persons.get(sahra.getId())));
        assertEquals(List.of(sahra.getId()), found("sahra " + family));
        assertEquals(List.of(zahra.getId()), identities(zahra));
        assertFalse(as("beratung1", () -> merges.mergesOf(zahra.getId())).get(0).isInForce());
    }

    @Test
    void aChainOfMergesIsOnePersonAndComesApartLinkByLink() throws Exception {
        Person zahra = register("Zahra");
        Person sahra = register("Sahra");
        Person zara = register("Zara");
        PersonMerge early = merge(sahra, zara);
        PersonMerge late = merge(zahra, sahra);
        assertEquals(List.of(zahra.getId(), sahra.getId(), zara.getId()), identities(zara));
        assertEquals(2, as("beratung1", () -> merges.mergesOf(zahra.getId())).size());
        run("teamleitung", () -> merges.undo(late.getId()));
        assertEquals(List.of(sahra.getId(), zara.getId()), identities(zara));
        assertEquals(List.of(zahra.getId()), identities(zahra));
        run("teamleitung", () -> merges.undo(early.getId()));
        assertEquals(List.of(zara.getId()), identities(zara));
    }

    @Test
    void onlyTheTeamLeadMerges() throws Exception {
        Person zahra = register("Zahra");
        Person sahra = register("Sahra");
        assertThrows(
                AccessDeniedException.class,
                () -> as("beratung1", () -> merges.merge(zahra.getId(), sahra.getId(), "gleich")));
    }

    @Test
    void aHouseholdKnowsItsPeopleAndTheirTimes() throws Exception {
        Person zahra = register("Zahra");
        Person reza = register("Reza");
        Household household = as("beratung1", () -> households.open(zahra.getId(), ENTRY));
        long id = household.getId();
        run("beratung1", () -> households.join(id, reza.getId(), Relation.SPOUSE, ENTRY));
        long membership = as("beratung1", () -> households.get(id))
                .membersOn(TODAY)
                .get(1)
                .getId();
        run("beratung1", () -> households.leave(id, membership, LocalDate.of(2023, 6, 30)));
        Household read = as("beratung2", () -> households.get(id));
        assertEquals(List.of(zahra, reza), people(read, LocalDate.of(2023, 6, 30)));
        assertEquals(List.of(zahra), people(read, LocalDate.of(2023, 7, 1)));
        assertEquals(
                Period.ofDays(ENTRY, LocalDate.of(2023, 6, 30)),
                as("beratung1", () -> households.membershipsOf(reza.getId()))
                        .get(0)
                        .getPeriod());
    }

    @Test
    void nobodyHeadsTwoHouseholdsAtATime() throws Exception {
        Person zahra = register("Zahra");
        Person reza = register("Reza");
        as("beratung1", () -> households.open(zahra.getId(), ENTRY));
        Household other = as("beratung1", () -> households.open(reza.getId(), ENTRY));
        assertThrows(
                BusinessException.class,
                () -> as("beratung1", () -> households.open(zahra.getId(), ENTRY.plusDays(9))));
        SQLException refusal = assertThrows(
                SQLIntegrityConstraintViolationException.class,
                () -> sql(
                        "insert into household_member (id, version, household_id, person_id, relation, valid_from, valid_to)"
                                + " values (next value for sim_id, 0, ?, ?, 'HEAD', '2023-01-01', '9999-12-31')",
                        other.getId(),
                        zahra.getId()));
        assertTrue(refusal.getMessage().contains("uk_household_member"), refusal.getMessage());
    }

    @Test
    void theHeadCanChange() throws Exception {
        Person zahra = register("Zahra");
        Person reza = register("Reza");
        long id = as("beratung1", () -> households.open(zahra.getId(), ENTRY)).getId();
        run("beratung1", () -> households.join(id, reza.getId(), Relation.SPOUSE, ENTRY));
        List<HouseholdMember> members =
                as("beratung1", () -> households.get(id)).membersOn(TODAY);
        LocalDate since = LocalDate.of(2024, 1, 1);
        run("beratung1", () -> households.changeRelation(id, members.get(0).getId(), Relation.SPOUSE, since));
        run("beratung1", () -> households.changeRelation(id, members.get(1).getId(), Relation.HEAD, since));
        Household read = as("beratung1", () -> households.get(id));
        assertEquals(zahra, read.headOn(since.minusDays(1)).orElseThrow());
        assertEquals(reza, read.headOn(since).orElseThrow());
    }

    private Person register(String given) throws Exception {
        return register(new Person(name(given, family), unknown()));
    }

    private Person register(Person person) throws Exception {
        return as("beratung1", () -> persons.register(person));
    }

    private Person read(long id) throws Exception {
        return as("beratung1", () -> persons.get(id));
    }

    private PersonMerge merge(Person survivor, Person absorbed) throws Exception {
        return as("teamleitung", () -> merges.merge(survivor.getId(), absorbed.getId(), "dieselbe AZR-Nummer"));
    }

    private List<Long> identities(Person person) throws Exception {
        return as("beratung1", () -> persons.identitiesOf(person.getId()));
    }

    private List<Long> found(String text) throws Exception {
        return as("beratung1", () -> persons.find(text, 10)).stream()
                .map(PersonRow::id)
                .toList();
    }

    private List<String> page(PersonFilter filter, PersonSort sort, boolean descending, int first, int size)
            throws Exception {
        return as("beratung1", () -> persons.list(filter, sort, descending, first, size)).stream()
                .map(PersonRow::displayName)
                .toList();
    }

    private long nameId(long id, String familyName) throws Exception {
        return read(id).getNames().stream()
                .filter(name -> name.getFamilyName().equals(familyName))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static List<Person> people(Household household, LocalDate day) {
        return household.membersOn(day).stream().map(HouseholdMember::getPerson).toList();
    }

    private static PersonName name(String given, String familyName) {
        return new PersonName(NameKind.PASSPORT, given, familyName, ENTRY);
    }

    private static PersonFacts unknown() {
        return PersonFacts.of(Sex.UNKNOWN, null);
    }

    private static PersonIdentifier azr(String number) {
        return new PersonIdentifier(IdentifierKind.AZR_NR, number, ENTRY);
    }

    private void run(String account, Work work) throws Exception {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    private void sql(String statement, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private static String letters(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 'b', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('e', 'f');
    }

    private static String digits(int count) {
        return ThreadLocalRandom.current()
                .ints(count, '0', '9' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
