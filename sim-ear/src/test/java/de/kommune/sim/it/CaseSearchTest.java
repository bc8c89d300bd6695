package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.filters.boundary.NamedFilter;
import de.kommune.sim.cases.filters.boundary.SavedFilters;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Cases are found by whatever one knows of the person; filters are kept, and lists leave with a line in the log. */
class CaseSearchTest extends InServer {

    private final String family = "Q" + letters();
    private final String phone = "0163 " + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/SavedFilters")
    private SavedFilters filters;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(CaseSearchTest.class);
    }

    @Test
    void aCaseIsFoundByNumberNameBirthDateAndTelephoneHoweverItIsWritten() throws Exception {
        long person = register("Khaled", family);
        CaseRow expected = open(person);

        String national = phone.substring(1).replace(" ", "");
        for (String text : List.of(
                expected.caseNo(),
                expected.personNo(),
                family.toLowerCase() + " khal",
                family + " 14.03.1971",
                phone,
                "+49 " + national,
                "0049" + national,
                phone.substring(0, 10))) {
            assertTrue(ids(text).contains(expected.id()), text);
        }
        assertTrue(ids(family + " 15.03.1971").isEmpty(), "another day");
    }

    @Test
    void aCaseIsFoundByANameInAnotherSpelling() throws Exception {
        CaseRow expected = open(register("Khaled", "Al-" + family));

        assertTrue(ids("Chaled Al " + family).contains(expected.id()));
        assertTrue(as("beratung1", () -> cases.find("Haled El " + family, 20)).stream()
                .anyMatch(row -> row.id() == expected.id()));
    }

    @Test
    void aPersonIsFoundByTheTelephoneToo() throws Exception {
        long person = register("Zahra", family);

        List<PersonRow> found = as("beratung2", () -> persons.find("+49" + phone.substring(1), 20));
        assertEquals(List.of(person), found.stream().map(PersonRow::id).toList());
    }

    @Test
    void aListIsNarrowedToWhatTheTalksWereAbout() throws Exception {
        long debts = open(register("Farid", family)).id();
        long school = open(register("Jonas", family)).id();
        long talk = talk(debts, "OBDACHLOSIGKEIT_MIETSCHULDEN");
        talk(school, "KITA_SCHULE");

        assertEquals(List.of(debts), about("OBDACHLOSIGKEIT_MIETSCHULDEN"));
        assertEquals(List.of(debts), about("OBDACHLOSIGKEIT"));
        assertEquals(List.of(school), about("SIM"));
        assertEquals(List.of(), about("ASYL"));
        assertEquals(LocalDate.now(), lastContact(debts));
        assertNull(lastContact(open(register("Noch", family)).id()));

        as("beratung1", () -> {
            contacts.correct(talk, contacts.get(talk).version(), said(debts, "ARBEIT"));
            return null;
        });
        assertEquals(List.of(), about("OBDACHLOSIGKEIT"));
        assertEquals(Set.of(debts, school), Set.copyOf(about("SIM")));
    }

    private long talk(long caseId, String topic) throws Exception {
        return as("beratung1", () -> contacts.record(said(caseId, topic)).getId());
    }

    private static NewContact said(long caseId, String topic) {
        ContactFacts facts = new ContactFacts(
                LocalDate.now().atStartOfDay(),
                15,
                Channel.PHONE,
                null,
                ContactCategory.NORMAL,
                Interpreting.NONE,
                null);
        return new NewContact(List.of(caseId), List.of(topic), facts, new Words("Gespräch", null), null, null, null);
    }

    private LocalDate lastContact(long caseId) throws Exception {
        CaseFilter filter = new CaseFilter(false, null, null, null, null, family);
        return as("beratung1", () -> cases.list(filter, CaseSort.NAME, false, 0, 50)).stream()
                .filter(row -> row.id() == caseId)
                .findFirst()
                .orElseThrow()
                .lastContact();
    }

    private List<Long> about(String topic) throws Exception {
        CaseFilter filter = new CaseFilter(false, null, null, null, null, family, topic);
        return as("beratung1", () -> cases.list(filter, CaseSort.NAME, false, 0, 50)).stream()
                .map(CaseRow::id)
                .toList();
    }

    @Test
    void aKeptFilterIsThereAgainForWhoKeptItAndForNobodyElse() throws Exception {
        String name = "Dringend " + family;
        CaseFilter filter = new CaseFilter(true, CaseStatus.PAUSED, TargetGroup.HOMELESS, 90, null, "Rahimi", "ARBEIT");
        NamedFilter kept = as("beratung1", () -> filters.keep(name, filter));

        assertEquals(filter, named("beratung1", name).filter());
        assertTrue(as("beratung2", () -> filters.list()).stream().noneMatch(one -> one.id() == kept.id()));
        assertThrows(NotFoundException.class, () -> forget("beratung2", kept.id()));

        as("beratung1", () -> filters.keep(name, CaseFilter.teamCases()));
        assertEquals(CaseFilter.teamCases(), named("beratung1", name).filter());
        forget("beratung1", kept.id());
        assertTrue(as("beratung1", () -> filters.list()).stream().noneMatch(one -> one.id() == kept.id()));
    }

    @Test
    void aFilterNeedsAName() {
        BusinessException refused = assertThrows(
                BusinessException.class, () -> as("beratung1", () -> filters.keep(" ", CaseFilter.myCases())));
        assertEquals("cases.filterWithoutName", refused.getKey());
    }

    @Test
    void aListThatLeavesAsAFileIsLoggedAsExport() throws Exception {
        open(register("Zahra", family));
        CaseFilter filter = new CaseFilter(true, null, null, null, null, family);
        long before = exports();

        List<CaseRow> exported = as("beratung1", () -> cases.export(filter, CaseSort.REMAINING, false));
        assertEquals(
                List.of(family + ", Zahra"),
                exported.stream().map(CaseRow::personName).toList());
        assertEquals(before + 1, exports());
    }

    @Test
    void nobodyOutsideTheTeamSearchesKeepsOrExports() {
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> filters.list()), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> cases.export(CaseFilter.teamCases(), CaseSort.NAME, false)),
                    account);
        }
    }

    private List<Long> ids(String text) throws Exception {
        CaseFilter filter = new CaseFilter(false, null, null, null, null, text);
        return as("beratung1", () -> cases.list(filter, CaseSort.NAME, false, 0, 50)).stream()
                .map(CaseRow::id)
                .toList();
    }

    private NamedFilter named(String account, String name) throws Exception {
        return as(account, () -> filters.list()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void forget(String account, long id) throws Exception {
        as(account, () -> {
            filters.forget(id);
            return null;
        });
    }

    private long exports() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from access_log where deed = 'EXPORT' and account = 'beratung1'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private CaseRow open(long person) throws Exception {
        as("beratung1", () -> cases.open(new NewCase(person, TargetGroup.REFUGEE, null, LocalDate.now(), null)));
        return as("beratung1", () -> cases.ofPerson(person)).get(0);
    }

    private long register(String given, String name) throws Exception {
        PersonFacts plain = PersonFacts.of(Sex.MALE, BirthDate.of(LocalDate.of(1971, 3, 14)));
        PersonFacts facts = new PersonFacts(
                plain.sex(),
                plain.birthDate(),
                plain.birthPlace(),
                plain.birthCountry(),
                plain.citizenships(),
                plain.languages(),
                plain.interpreterNeeded(),
                new Contact(phone, null),
                plain.protectedAddress(),
                plain.deceasedOn());
        return as(
                "beratung1",
                () -> persons.register(
                                new Person(new PersonName(NameKind.PASSPORT, given, name, LocalDate.now()), facts))
                        .getId());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
