package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.boundary.Clash;
import de.kommune.sim.planning.calendar.boundary.NewAppointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import de.kommune.sim.planning.feed.boundary.CalendarFeed;
import de.kommune.sim.planning.feed.boundary.CalendarLinks;
import de.kommune.sim.planning.feed.boundary.FeedAnswer;
import de.kommune.sim.planning.feed.entity.FeedWords;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Appointments as the team makes them, and as a telephone reads them. */
class AppointmentsTest extends InServer {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");
    private static final FeedWords WORDS =
            new FeedWords("SIM", "Termin (SIM)", "Fall", Map.of(AppointmentKind.TALK, "Beratungsgespräch"));

    @EJB(lookup = "java:global/sim/sim-ejb/Appointments")
    private Appointments appointments;

    @EJB(lookup = "java:global/sim/sim-ejb/CalendarLinks")
    private CalendarLinks links;

    @EJB(lookup = "java:global/sim/sim-ejb/CalendarFeed")
    private CalendarFeed feed;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    /** Each test plans on a day of its own, so that no other test's appointments clash with it. */
    /** Days that no other test plans anything on: of two tests with the same one, each would find the other's appointments. */
    private static final AtomicInteger FREE_DAY = new AtomicInteger(100);

    private final LocalDate day = LocalDate.now(TOWN).plusDays(FREE_DAY.getAndAdd(3));

    private long caseId;
    private String caseNo;

    @Deployment
    static WebArchive archive() {
        return archive(AppointmentsTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        caseId = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", LocalDate.now(TOWN));
            long person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))))
                    .getId();
            return cases.open(new NewCase(person, TargetGroup.REFUGEE, null, LocalDate.now(TOWN), null))
                    .getId();
        });
        caseNo = as("beratung1", () -> cases.get(caseId).simCase().getCaseNo());
    }

    @Test
    void anAppointmentStandsAtWhoComesAtTheCaseAndInTheTeamsWeek() throws Exception {
        long planned = plan("beratung1", caseId, day.atTime(9, 0), "beratung1", "beratung2");

        for (String account : List.of("beratung1", "beratung2")) {
            AppointmentLine line = only(as(account, () -> appointments.mine(day, day.plusDays(1))), planned);
            assertEquals(List.of("beratung1", "beratung2"), line.accounts());
            assertEquals(caseNo, line.caseNo());
            assertTrue(line.personName().contains("Rahimi"));
            assertTrue(line.changeable());
        }
        only(as("teamleitung", () -> appointments.ofTeam(day, day.plusDays(1))), planned);
        only(as("teamleitung", () -> appointments.ofCase(caseId)), planned);
        assertTrue(as("beratung1", () -> appointments.mine(day.plusDays(1), day.plusDays(2))).stream()
                .noneMatch(line -> line.id() == planned));
        assertRefused(
                "planning.teamForTheLead", () -> as("beratung1", () -> appointments.ofTeam(day, day.plusDays(1))));
    }

    @Test
    void aClashIsToldAndStopsNobody() throws Exception {
        long first = plan("beratung1", caseId, day.atTime(9, 0), "beratung2");
        long second = plan("beratung1", caseId, day.atTime(9, 30), "beratung1", "beratung2");
        long after = plan("beratung1", caseId, day.atTime(10, 30), "beratung2");

        assertEquals(
                List.of(new Clash("beratung2", day.atTime(9, 0), day.atTime(10, 0))),
                as("beratung1", () -> appointments.clashes(second)));
        assertTrue(as("beratung1", () -> appointments.clashes(after)).isEmpty());
        run("beratung1", () -> appointments.cancel(first, 1, null));
        assertTrue(as("beratung1", () -> appointments.clashes(second)).isEmpty());
    }

    @Test
    void anAppointmentWithoutACaseIsSeenByWhoComesTheirStandInAndTheTeamLead() throws Exception {
        long planned = plan("beratung1", null, day.atTime(12, 0), "beratung1");

        assertThrows(NotFoundException.class, () -> as("beratung2", () -> appointments.get(planned)));
        assertRefused(
                "planning.notStandingIn",
                () -> as("beratung2", () -> appointments.ofColleague("beratung1", day, day.plusDays(1))));
        assertEquals(planned, as("teamleitung", () -> appointments.get(planned)).id());
        LocalDate today = LocalDate.now(TOWN);
        Deputyship deputyship =
                as("teamleitung", () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(today, today)));
        try {
            only(as("beratung2", () -> appointments.ofColleague("beratung1", day, day.plusDays(1))), planned);
            run("beratung2", () -> appointments.cancel(planned, 1, "krank"));
        } finally {
            run("teamleitung", () -> deputies.revoke(deputyship.getId()));
        }
        assertEquals(
                AppointmentState.CANCELLED,
                as("beratung1", () -> appointments.get(planned)).state());
    }

    @Test
    void aMissedAppointmentStandsAtTheCase() throws Exception {
        LocalDateTime lately = LocalDateTime.now(TOWN).minusHours(2).truncatedTo(ChronoUnit.MINUTES);
        long past = plan("beratung1", caseId, lately, "beratung1");
        assertRefused(
                "planning.appointmentNotYours", () -> run("beratung2", () -> appointments.settle(past, 1, false)));

        run("beratung1", () -> appointments.settle(past, 1, false));
        assertEquals(
                AppointmentState.MISSED,
                only(as("beratung2", () -> appointments.ofCase(caseId)), past).state());
        assertRefused("common.staleChange", () -> run("beratung1", () -> appointments.settle(past, 1, true)));
        run("beratung1", () -> appointments.settle(past, 2, true));
    }

    @Test
    void aFormThatIsSentTwiceMakesOneAppointment() throws Exception {
        NewAppointment form = new NewAppointment(
                caseId,
                null,
                facts(day.atTime(8, 0), "beratung1"),
                UUID.randomUUID().toString());
        Callable<Long> send = () -> appointments.plan(form).getId();

        assertEquals(as("beratung1", send), as("beratung1", send));
        assertEquals(1, as("beratung1", () -> appointments.ofCase(caseId)).size());
    }

    @Test
    void theOtherDepartmentsKnowNoAppointment() throws Exception {
        long planned = plan("beratung1", caseId, day.atTime(9, 0), "beratung1");
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "ehrenamt", "datenschutz", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> appointments.get(planned)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> links.renew()), account);
            assertRefused("planning.noColleague", () -> plan("beratung1", null, day.atTime(9, 0), account));
        }
    }

    @Test
    void aTelephoneReadsTimePlaceKindAndNumberAndNobodysName() throws Exception {
        long planned = plan("beratung1", caseId, day.atTime(9, 0), "beratung1");
        String token = as("beratung1", links::renew);
        long lines = logged("beratung1");

        FeedAnswer answer = feed.read(token, WORDS);
        assertEquals(FeedAnswer.Kind.FOUND, answer.kind());
        String event = answer.text().substring(answer.text().indexOf("UID:appointment-" + planned + "@sim"));
        assertTrue(event.contains("SUMMARY:Termin (SIM)"));
        assertTrue(event.contains("LOCATION:Kaiserstraße"));
        assertTrue(event.contains("DESCRIPTION:Beratungsgespräch\\, Fall " + caseNo));
        assertFalse(answer.text().contains("Rahimi"));
        assertFalse(answer.text().contains("Kitaplatz"));
        assertEquals(lines + 1, logged("beratung1"));
        assertFalse(stored().contains(token));
    }

    @Test
    void aRenewedOrRevokedLinkAnswersLikeOneThatNeverWas() throws Exception {
        String first = as("beratung2", links::renew);
        String second = as("beratung2", links::renew);
        FeedAnswer unknown = feed.read("A".repeat(43), WORDS);

        assertEquals(FeedAnswer.Kind.NOT_FOUND, unknown.kind());
        assertEquals(unknown, feed.read(first, WORDS));
        assertEquals(FeedAnswer.Kind.FOUND, feed.read(second, WORDS).kind());
        run("beratung2", links::revoke);
        assertEquals(unknown, feed.read(second, WORDS));
    }

    @Test
    void aLinkOfAnAccountThatMayNoLongerReadAnswersLikeOneThatNeverWas() throws Exception {
        for (String account : List.of("niemand", "konflikt", "leistung1", "gibtesnicht")) {
            String token = as("teamleitung", links::renew);
            execute("update calendar_link set account = '" + account + "' where live_for = 'teamleitung'");
            assertEquals(FeedAnswer.Kind.NOT_FOUND, feed.read(token, WORDS).kind(), account);
        }
        run("teamleitung", links::revoke);
    }

    /** Whom the door keeps out for the profession of the post, the link keeps out too, unless an exception lets in. */
    @Test
    void aLinkOfAnAccountWhosePostIsOfTheOtherProfessionIsNotAnsweredWithoutAnException() throws Exception {
        String token = as("beratung2", links::renew);
        execute("delete from role_override where account = 'beratung2'"); // another test may have left one
        execute("insert into post (id, version, post_no, title, profession, team, full_time_share)"
                + " values (13, 1, 'T-ABO', 'Teamassistenz', 'ADMINISTRATION', 'SIM', 0.5)");
        execute("insert into post_holding (id, version, post_id, account, valid_from, valid_to)"
                + " values (14, 1, 13, 'beratung2', '2022-01-01', '9999-12-31')");
        try {
            assertEquals(FeedAnswer.Kind.NOT_FOUND, feed.read(token, WORDS).kind());
            execute("insert into role_override (id, version, account, last_day, requested_by, begun_at)"
                    + " values (15, 1, 'beratung2', '2036-01-01', 'teamleitung', now(6))");
            assertEquals(FeedAnswer.Kind.FOUND, feed.read(token, WORDS).kind());
        } finally {
            execute("delete from role_override where id = 15");
            execute("delete from post_holding where id = 14");
            execute("delete from post where id = 13");
        }
        assertEquals(FeedAnswer.Kind.FOUND, feed.read(token, WORDS).kind());
    }

    @Test
    void aLinkIsAnsweredTwentyTimesAnHour() throws Exception {
        String token = as("teamleitung", links::renew);
        long lines = logged("teamleitung");
        for (int i = 0; i < 20; i++) {
            assertEquals(FeedAnswer.Kind.FOUND, feed.read(token, WORDS).kind());
        }
        assertEquals(FeedAnswer.Kind.TOO_OFTEN, feed.read(token, WORDS).kind());
        assertEquals(lines + 20, logged("teamleitung"));
    }

    private long plan(String account, Long ofCase, LocalDateTime from, String... who) throws Exception {
        NewAppointment wanted = new NewAppointment(ofCase, null, facts(from, who), null);
        return as(account, () -> appointments.plan(wanted).getId());
    }

    private static AppointmentFacts facts(LocalDateTime from, String... who) {
        return new AppointmentFacts(
                AppointmentKind.TALK,
                "Kitaplatz",
                from,
                from.plusHours(1),
                "Kaiserstraße",
                Interpreter.NEEDED,
                Set.of(who));
    }

    private static AppointmentLine only(List<AppointmentLine> lines, long id) {
        List<AppointmentLine> found =
                lines.stream().filter(line -> line.id() == id).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private long logged(String account) throws SQLException {
        return Long.parseLong(answer("select count(*) from access_log where action = 'CalendarFeed.read'"
                + " and outcome = 'DONE' and account = '" + account + "'"));
    }

    private String stored() throws SQLException {
        return answer("select group_concat(concat_ws(' ', id, account, live_for, token_hash)) from calendar_link");
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement(question);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static void run(String account, Runnable work) throws Exception {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }
}
