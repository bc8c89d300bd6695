package de.kommune.sim.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.day.boundary.DayView;
import de.kommune.sim.day.boundary.Days;
import de.kommune.sim.day.boundary.TeamMember;
import de.kommune.sim.day.entity.GivenCase;
import de.kommune.sim.day.entity.MissingFact;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.boundary.Posts;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.organisation.entity.Post;
import de.kommune.sim.organisation.entity.PostFacts;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.organisation.entity.Team;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.NewTask;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.boundary.NewAppointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What stands on whose start page, and with how many statements. */
class DaysTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int MOST_STATEMENTS = 12;

    @EJB(lookup = "java:global/sim/sim-ejb/Days")
    private Days days;

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @EJB(lookup = "java:global/sim/sim-ejb/Appointments")
    private Appointments appointments;

    @EJB(lookup = "java:global/sim/sim-ejb/Transfers")
    private Transfers transfers;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Documents")
    private Documents documents;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @EJB(lookup = "java:global/sim/sim-ejb/Posts")
    private Posts posts;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(DaysTest.class);
    }

    /** Counselled for all but forty days of five years. */
    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        caseId = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", TODAY);
            long person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))))
                    .getId();
            LocalDate opened = TODAY.plusDays(40).minusYears(5).plusDays(1);
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, opened, null))
                    .getId();
        });
    }

    @Test
    void theDayShowsWhatIsOnTodayAndWhatIsDueSoon() throws Exception {
        long appointment = meet("beratung1");
        long due = write(null, TODAY);
        long soon = write(null, TODAY.plusDays(3));
        long far = write(null, TODAY.plusDays(4));
        long handed = as(
                "beratung2",
                () -> tasks.create(new NewTask(caseId, "Ablage", null, TODAY.plusDays(90), "beratung1", null))
                        .getId());

        DayView day = as("beratung1", () -> days.get(null));
        assertTrue(day.appointments().stream().map(AppointmentLine::id).anyMatch(id -> id == appointment));
        List<Long> shown = day.tasks().stream().map(TaskLine::id).toList();
        assertTrue(shown.containsAll(List.of(due, soon, handed)));
        assertFalse(shown.contains(far));
        assertNull(day.team());
        assertTrue(day.cases() > 0);
    }

    @Test
    void aCaseIsPointedOutWithTheReason() throws Exception {
        List<Signal> ofCase = as("beratung1", () -> days.get(null)).signals().stream()
                .filter(signal -> signal.caseId() == caseId)
                .toList();

        Signal clock = ofCase.get(0);
        assertEquals(SignalKind.CLOCK_ENDING, clock.kind());
        assertEquals(40, clock.days());
        Signal gaps = ofCase.get(ofCase.size() - 1);
        assertEquals(List.of(MissingFact.CITIZENSHIP, MissingFact.PHONE), gaps.missing());
        assertFalse(
                as("beratung2", () -> days.get(null)).signals().stream().anyMatch(signal -> signal.caseId() == caseId));
    }

    @Test
    void aCaseWithoutATalkIsPointedOutUntilSomebodyTalks() throws Exception {
        assertTrue(isSilent());

        ContactFacts facts = new ContactFacts(
                TODAY.atStartOfDay(), 15, Channel.PHONE, null, ContactCategory.NORMAL, Interpreting.NONE, null);
        Words words = new Words("Kita ab August", null);
        as(
                "beratung1",
                () -> contacts.record(
                        new NewContact(List.of(caseId), List.of("ARBEIT"), facts, words, null, null, null)));
        assertFalse(isSilent());
    }

    private boolean isSilent() throws Exception {
        return as("beratung1", () -> days.get(null)).signals().stream()
                .anyMatch(signal -> signal.caseId() == caseId && signal.kind() == SignalKind.NO_CONTACT);
    }

    @Test
    void aDeputySeesTheAbsentColleaguesDayAndNobodyElseDoes() throws Exception {
        long due = write(null, TODAY);
        long paper = paper();
        assertRefused("day.notStandingIn", () -> as("beratung2", () -> days.get("beratung1")));
        assertRefused("day.notStandingIn", () -> as("beratung2", () -> days.get("gibtesnicht")));

        Deputyship deputyship =
                as("teamleitung", () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(TODAY, TODAY)));
        try {
            assertEquals(
                    Set.of("beratung1"), as("beratung2", () -> days.get(null)).represented());
            DayView absent = as("beratung2", () -> days.get("beratung1"));
            assertEquals("beratung1", absent.account());
            assertTrue(absent.tasks().stream().anyMatch(task -> task.id() == due && task.changeable()));
            assertTrue(absent.openedNotes().isEmpty());
            assertTrue(absent.papers().stream().anyMatch(one -> one.id() == paper));
            assertEquals(as("beratung1", () -> days.get(null)).requests(), absent.requests());
            assertFewStatements(() -> as("beratung2", () -> days.get("beratung1")));
        } finally {
            as("teamleitung", () -> {
                deputies.revoke(deputyship.getId());
                return null;
            });
        }
    }

    @Test
    void aCaseThatAColleagueHandsOnStandsOnTheDayOfWhoIsToTakeIt() throws Exception {
        long given = as("beratung1", () -> transfers.give(caseId, "beratung2", "Sie kennt die Familie."))
                .getId();

        assertTrue(handed("beratung2").contains(caseId));
        assertFalse(handed("beratung1").contains(caseId), "who gives it waits for nothing to do");
        as("beratung2", () -> {
            transfers.confirm(given);
            return null;
        });
        assertFalse(handed("beratung2").contains(caseId));
    }

    private List<Long> handed(String account) throws Exception {
        return as(account, () -> days.get(null)).transfers().stream()
                .map(GivenCase::caseId)
                .toList();
    }

    private long paper() throws Exception {
        NewDocument passport = new NewDocument(
                "PASSPORT",
                "Pass",
                TODAY,
                TODAY.plusDays(3),
                "%PDF-1.7 Pass".getBytes(UTF_8),
                UUID.randomUUID().toString());
        return as("beratung1", () -> documents.add(caseId, passport)).getId();
    }

    @Test
    void theTeamLeadSeesTheTeamAndItsCaseloadForEachFullTimePost() throws Exception {
        long meeting = meet("beratung2");
        Post post = as("teamleitung", () -> {
            String number = "T-" + ThreadLocalRandom.current().nextInt(1_000_000);
            PostFacts half =
                    new PostFacts("Sozialarbeit", Profession.SOCIAL_WORK, Team.SIM, new BigDecimal("0.5"), null, null);
            Post made = posts.create(number, half);
            posts.occupy(made.getId(), "beratung1", Period.ofDays(TODAY, TODAY));
            return made;
        });
        try {
            DayView day = as("teamleitung", () -> days.get(null));
            assertNotNull(day.team());
            assertTrue(day.appointments().stream().anyMatch(line -> line.id() == meeting));
            TeamMember member = day.team().members().stream()
                    .filter(one -> one.account().equals("beratung1"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    0,
                    member.casesPerFullTime()
                            .compareTo(BigDecimal.valueOf(member.cases())
                                    .divide(member.share(), 1, RoundingMode.HALF_UP)));
            assertTrue(day.team().share().compareTo(new BigDecimal("0.5")) >= 0);
            assertTrue(day.team().cases() >= member.cases());
        } finally {
            as("teamleitung", () -> {
                posts.abolish(post.getId(), TODAY.plusDays(1));
                return null;
            });
        }
    }

    @Test
    void theStartPageIsReadWithAtMostTwelveStatements() throws Exception {
        meet("beratung1");
        meet("beratung2");
        write("beratung1", TODAY);
        assertFewStatements(() -> as("beratung1", () -> days.get(null)));
        assertFewStatements(() -> as("teamleitung", () -> days.get(null)));
    }

    @Test
    void theOtherDepartmentsHaveNoSuchDay() {
        for (String account :
                List.of("leistung1", "unterkunft1", "asd1", "ehrenamt", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> days.get(null)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> days.get("beratung1")), account);
        }
    }

    private long meet(String account) throws Exception {
        AppointmentFacts facts = new AppointmentFacts(
                AppointmentKind.TALK,
                "Kita",
                TODAY.atTime(9, 0),
                TODAY.atTime(10, 0),
                null,
                Interpreter.NOT_NEEDED,
                Set.of(account));
        return as(
                account,
                () -> appointments
                        .plan(new NewAppointment(caseId, null, facts, null))
                        .getId());
    }

    private long write(String forAccount, LocalDate due) throws Exception {
        NewTask wanted = new NewTask(null, "Anrufen", null, due, forAccount, null);
        return as("beratung1", () -> tasks.create(wanted).getId());
    }

    /** Counts what the whole server sends, so that a timer in between makes one try too many; the best of three counts. */
    private void assertFewStatements(Callable<?> call) throws Exception {
        call.call(); // what is prepared once is prepared
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = statements();
            call.call();
            best = Math.min(best, statements() - before);
        }
        long most = best;
        assertTrue(most > 4 && most <= MOST_STATEMENTS, () -> most + " statements");
    }

    /** What clients sent, without what the trigger of the log does, and without beginning and ending a transaction. */
    private long statements() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("show global status where variable_name in ('Questions',"
                        + " 'Com_set_option', 'Com_commit', 'Com_rollback', 'Com_begin', 'Com_show_status')")) {
            long sum = 0;
            while (row.next()) {
                sum += row.getString(1).equals("Questions") ? row.getLong(2) : -row.getLong(2);
            }
            return sum;
        }
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
