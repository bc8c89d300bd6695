package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.counselling.contacts.boundary.ContactClient;
import de.kommune.sim.counselling.contacts.boundary.ContactLine;
import de.kommune.sim.counselling.contacts.boundary.ContactView;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.Habits;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.boundary.NextTask;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ContactsTest extends InServer {

    private static final String SAID = "Kita-Platz besprochen, sie fürchtet eine Absage.";
    private static final String NEXT = "Formular gemeinsam ausfüllen";
    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/ClockExceptions")
    private ClockExceptions exceptions;

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long mother;
    private long motherCase;

    @Deployment
    static WebArchive archive() {
        return archive(ContactsTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        mother = person("Zahra");
        motherCase = open(mother);
    }

    @Test
    void theWholeTeamReadsWhatWasSaid() throws Exception {
        record("beratung1", plain());

        for (String account : List.of("beratung1", "beratung2", "teamleitung")) {
            ContactLine line = only(account, motherCase);
            assertEquals(new Words(SAID, NEXT), line.words(), account);
            assertEquals("Kita und Schule, Wohnung suchen", line.topics());
            assertEquals("beratung1", line.author());
            ContactLine whole =
                    as(account, () -> contacts.ofCase(motherCase, 0, 20)).get(0);
            assertEquals(account.equals("beratung1"), whole.correctable(), account);
        }
    }

    @Test
    void aTalkWithAHouseholdIsOneEntryAtEachCase() throws Exception {
        long child = person("Jonas");
        long childCase = open(child);
        as("beratung1", () -> {
            long household = households.open(mother, TODAY).getId();
            households.join(household, child, Relation.CHILD, TODAY);
            return null;
        });
        ContactClient client = as("beratung1", () -> contacts.client(motherCase));
        assertEquals(
                List.of(childCase),
                client.household().stream().map(one -> one.caseId()).toList());

        long id = record("beratung1", with(List.of(motherCase, childCase), facts(Channel.APPOINTMENT)));

        assertEquals(id, only("beratung1", motherCase).id());
        assertEquals(id, only("beratung1", childCase).id());
        assertEquals(2, only("beratung1", motherCase).people());
        assertEquals(
                List.of("Rahimi, Jonas"),
                as("beratung1", () -> contacts.ofCase(motherCase, 0, 20)).get(0).with());
        assertEquals(1, (long) as("beratung1", () -> contacts.count(childCase)));
    }

    @Test
    void aColleagueRecordsInTheOpenHoursAndInACrisisOnly() throws Exception {
        assertRefused("counselling.contactNotYours", () -> record("beratung2", with(facts(Channel.PHONE))));

        record("beratung2", with(facts(Channel.OPEN_HOURS)));
        assertEquals("beratung2", only("beratung1", motherCase).author());
        record("beratung2", with(facts(Channel.PHONE, ContactCategory.CRISIS)));
        record("teamleitung", with(facts(Channel.PHONE)));
        assertEquals(3, (long) as("beratung1", () -> contacts.count(motherCase)));
    }

    @Test
    void theAuthorCorrectsForADayAndTheTeamAddsAfterwards() throws Exception {
        long id = record("beratung1", plain());
        ContactView view = as("beratung1", () -> contacts.get(id));
        NewContact better = new NewContact(
                List.of(motherCase),
                List.of("ARBEIT"),
                facts(Channel.PHONE),
                new Words("Berichtigt.", null),
                null,
                null,
                null);
        correct("beratung1", id, view.version(), better);

        ContactLine line = only("beratung2", motherCase);
        assertEquals("Arbeit aufnehmen", line.topics());
        assertEquals(new Words("Berichtigt.", null), line.words());
        assertRefused("counselling.contactChanged", () -> correct("beratung1", id, view.version(), plain()));
        assertRefused("counselling.contactNotByYou", () -> correct("beratung2", id, line.version(), plain()));

        execute("update contact set recorded_at = recorded_at - interval 25 hour where id = " + id);
        assertFalse(
                as("beratung1", () -> contacts.ofCase(motherCase, 0, 20)).get(0).correctable());
        assertRefused("counselling.contactTooOld", () -> correct("beratung1", id, line.version(), plain()));

        as("beratung2", () -> contacts.add(id, "Sie hat heute angerufen.", null));
        ContactLine added =
                as("beratung1", () -> contacts.ofCase(motherCase, 0, 20)).get(0);
        assertEquals("Sie hat heute angerufen.", added.addenda().get(0).text());
        assertEquals("beratung2", added.addenda().get(0).author());
        String form = UUID.randomUUID().toString();
        as("beratung2", () -> contacts.add(id, "Zweimal geklickt.", form));
        as("beratung2", () -> contacts.add(id, "Zweimal geklickt.", form));
        assertEquals(
                2,
                as("beratung1", () -> contacts.ofCase(motherCase, 0, 20))
                        .get(0)
                        .addenda()
                        .size());
        assertRefused("counselling.addendumWithoutText", () -> as("beratung2", () -> contacts.add(id, " ", null)));
    }

    @Test
    void aTalkRecordedAtTheWrongCaseIsMovedByItsCorrection() throws Exception {
        long other = open(person("Mina"));
        long id = record("beratung1", plain());

        int version = only("beratung1", motherCase).version();
        correct("beratung1", id, version, with(List.of(other), facts(Channel.PHONE)));

        assertEquals(0, (long) as("beratung1", () -> contacts.count(motherCase)));
        assertEquals(id, only("beratung1", other).id());
    }

    @Test
    void aFormThatIsSentTwiceRecordsOneTalk() throws Exception {
        NewContact said = plain();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            Callable<Long> click = () -> record("beratung1", said);
            for (Future<Long> one : hands.invokeAll(List.of(click, click, click, click))) {
                one.get();
            }
        } finally {
            hands.shutdown();
        }
        assertEquals(1, (long) as("beratung1", () -> contacts.count(motherCase)));
    }

    @Test
    void theFormOffersWhatWasEnteredLast() throws Exception {
        record("beratung1", plain());

        ContactClient client = as("beratung1", () -> contacts.client(motherCase));
        assertEquals(
                List.of("KITA_SCHULE", "WOHNUNGSSUCHE"),
                client.lastTopics().stream().sorted().toList());
        assertEquals(Interpreting.REMOTE, client.interpreting());
        assertEquals("ara", client.language());
        assertTrue(client.works());
        Habits habits = as("beratung1", () -> contacts.habits());
        assertEquals(new Habits(Channel.APPOINTMENT, "Kaiserstraße", 25), habits);
    }

    @Test
    void aNextStepWithADayBecomesATask() throws Exception {
        NextTask task = new NextTask("Nächster Schritt: Kita und Schule", TODAY.plusDays(3));
        NewContact plain = plain();
        record(
                "beratung1",
                new NewContact(
                        plain.caseIds(), plain.topicCodes(), plain.facts(), plain.words(), task, null, plain.form()));

        TaskLine line = as("beratung1", () -> tasks.ofCase(motherCase)).get(0);
        assertEquals("Nächster Schritt: Kita und Schule", line.title());
        assertEquals(TODAY.plusDays(3), line.dueOn());
        assertEquals(NEXT, as("beratung1", () -> tasks.get(line.id())).details());
        assertRefused(
                "counselling.contactTaskWithoutStep",
                () -> record(
                        "beratung1",
                        new NewContact(
                                plain.caseIds(),
                                plain.topicCodes(),
                                plain.facts(),
                                new Words(SAID, null),
                                task,
                                null,
                                null)));
    }

    @Test
    void afterTheYearsATalkIsRecordedAllTheSameAndTheFormSaysThatTheyAreOver() throws Exception {
        assertFalse(as("beratung1", () -> contacts.client(motherCase)).isOver());
        Period fiveYears = Period.between(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 1, 1));
        as("beratung1", () -> {
            cases.addPeriod(motherCase, new CareSpan(fiveYears, PeriodSource.CARITAS, Evidence.CONFIRMED));
            return null;
        });

        ContactClient client = as("beratung1", () -> contacts.client(motherCase));
        assertTrue(client.isOver());
        assertEquals(LocalDate.of(2023, 12, 31), client.cover().lastDay());
        record("beratung1", plain());
        as("teamleitung", () -> exceptions.grant(motherCase, TODAY.plusDays(30), 2, "Wohnung fast gefunden"));
        record("beratung1", plain());
        ContactClient exempt = as("beratung1", () -> contacts.client(motherCase));
        assertFalse(exempt.isOver());
        assertEquals(1, exempt.cover().contactsLeft());

        long crisis = record("beratung1", with(facts(Channel.PHONE, ContactCategory.CRISIS)));
        assertEquals(1, contactsLeft());
        ContactView seen = as("beratung1", () -> contacts.get(crisis));
        correct("beratung1", crisis, seen.version(), with(facts(Channel.PHONE)));
        assertTrue(as("beratung1", () -> contacts.client(motherCase)).isOver(), "the correction used the last one up");
    }

    private int contactsLeft() throws Exception {
        return as("beratung1", () -> contacts.client(motherCase)).cover().contactsLeft();
    }

    @Test
    void aClosedCaseTakesACrisisOnly() throws Exception {
        as("beratung1", () -> {
            cases.close(motherCase, TODAY, ClosingReason.NO_NEED);
            return null;
        });
        assertRefused("counselling.contactCaseOver", () -> record("beratung1", plain()));
        record("beratung1", with(facts(Channel.PHONE, ContactCategory.CRISIS)));
    }

    @Test
    void whatIsMissingIsSaidInASentence() {
        assertRefused(
                "counselling.contactWithoutSentence",
                () -> record("beratung1", said(List.of("ARBEIT"), new Words(" ", null))));
        assertRefused(
                "counselling.contactWithoutTopic", () -> record("beratung1", said(List.of(), new Words(SAID, null))));
        assertRefused(
                "counselling.topicGone",
                () -> record("beratung1", said(List.of("NIE_GEHOERT"), new Words(SAID, null))));
        assertRefused(
                "counselling.textTooLong",
                () -> record("beratung1", said(List.of("ARBEIT"), new Words("x".repeat(4001), null))));
        assertRefused(
                "counselling.contactWithoutPerson", () -> record("beratung1", with(List.of(), facts(Channel.PHONE))));
        assertRefused(
                "counselling.contactInFuture",
                () -> record(
                        "beratung1",
                        with(List.of(motherCase), facts(LocalDateTime.now().plusDays(1)))));
    }

    @Test
    void theDatabaseDoesNotKnowWhatWasSaid() throws Exception {
        long id = record("beratung1", plain());

        String stored = new String(stored("select sealed from contact where id = " + id), StandardCharsets.UTF_8);
        assertFalse(stored.contains("Kita"), stored);
    }

    @Test
    void theOfficeThatDecidesOnBenefitsKnowsOfNoTalk() throws Exception {
        long id = record("beratung1", plain());

        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> contacts.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> contacts.latest(motherCase, 5)), account);
            assertThrows(AccessDeniedException.class, () -> record(account, plain()), account);
        }
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> contacts.get(Long.MAX_VALUE)));
    }

    private long person(String given) throws Exception {
        return as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, given, "Rahimi", TODAY);
            return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))))
                    .getId();
        });
    }

    private long open(long personId) throws Exception {
        return as("beratung1", () -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY, null)))
                .getId();
    }

    private NewContact plain() {
        return with(facts(Channel.APPOINTMENT));
    }

    private NewContact with(ContactFacts facts) {
        return with(List.of(motherCase), facts);
    }

    private static NewContact with(List<Long> caseIds, ContactFacts facts) {
        return new NewContact(
                caseIds,
                List.of("KITA_SCHULE", "WOHNUNGSSUCHE"),
                facts,
                new Words(SAID, NEXT),
                null,
                null,
                UUID.randomUUID().toString());
    }

    private NewContact said(List<String> topics, Words words) {
        return new NewContact(List.of(motherCase), topics, facts(Channel.PHONE), words, null, null, null);
    }

    private static ContactFacts facts(Channel channel) {
        return facts(channel, ContactCategory.NORMAL);
    }

    private static ContactFacts facts(Channel channel, ContactCategory category) {
        LocalDateTime at = LocalDateTime.now().minusMinutes(30).withNano(0);
        return new ContactFacts(at, 25, channel, "Kaiserstraße", category, Interpreting.REMOTE, "ara");
    }

    private static ContactFacts facts(LocalDateTime at) {
        return new ContactFacts(at, 25, Channel.PHONE, null, ContactCategory.NORMAL, Interpreting.NONE, null);
    }

    private long record(String account, NewContact said) throws Exception {
        return as(account, () -> contacts.record(said).getId());
    }

    private void correct(String account, long id, int version, NewContact said) throws Exception {
        as(account, () -> {
            contacts.correct(id, version, said);
            return null;
        });
    }

    private ContactLine only(String account, long caseId) throws Exception {
        List<ContactLine> lines = as(account, () -> contacts.latest(caseId, 5));
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private byte[] stored(String select) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(select);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
