package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.HelpView;
import de.kommune.sim.assistance.boundary.NewHelp;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.volunteering.engagements.boundary.EngagementHours;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignal;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignals;
import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.engagements.boundary.NewHour;
import de.kommune.sim.volunteering.engagements.entity.ContactKind;
import de.kommune.sim.volunteering.engagements.entity.EngagementState;
import de.kommune.sim.volunteering.requests.boundary.HelpDeskView;
import de.kommune.sim.volunteering.requests.boundary.HelpFilter;
import de.kommune.sim.volunteering.requests.boundary.HelpNameErasure;
import de.kommune.sim.volunteering.requests.boundary.HelpRequests;
import de.kommune.sim.volunteering.requests.boundary.MatchView;
import de.kommune.sim.volunteering.requests.boundary.Matchings;
import de.kommune.sim.volunteering.requests.boundary.PlanLine;
import de.kommune.sim.volunteering.requests.entity.Content;
import de.kommune.sim.volunteering.requests.entity.Exclusion;
import de.kommune.sim.volunteering.requests.entity.GoalOutcome;
import de.kommune.sim.volunteering.requests.entity.HelpEnd;
import de.kommune.sim.volunteering.requests.entity.HelpEvaluation;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.volunteering.requests.entity.MeetingPlace;
import de.kommune.sim.volunteering.volunteers.boundary.Certificates;
import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What counselling asks of volunteers, from the request to the end, and what neither side learns of the other. */
class HelpTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    /** As the directory of places brings it. */
    private static final long GRUITEN = 922;

    private static final WeekTimes MONDAY = WeekTimes.NONE.with(DayOfWeek.MONDAY, DayPart.EVENING);

    @EJB(lookup = "java:global/sim/sim-ejb/CaseHelp")
    private CaseHelp help;

    @EJB(lookup = "java:global/sim/sim-ejb/HelpRequests")
    private HelpRequests requests;

    @EJB(lookup = "java:global/sim/sim-ejb/Matchings")
    private Matchings matchings;

    @EJB(lookup = "java:global/sim/sim-ejb/Engagements")
    private Engagements engagements;

    @EJB(lookup = "java:global/sim/sim-ejb/EngagementHours")
    private EngagementHours hours;

    @EJB(lookup = "java:global/sim/sim-ejb/EngagementSignals")
    private EngagementSignals signals;

    @EJB(lookup = "java:global/sim/sim-ejb/HelpNameErasure")
    private HelpNameErasure erasure;

    @EJB(lookup = "java:global/sim/sim-ejb/Volunteers")
    private Volunteers volunteers;

    @EJB(lookup = "java:global/sim/sim-ejb/Certificates")
    private Certificates certificates;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Consents")
    private Consents consents;

    @EJB(lookup = "java:global/sim/sim-ejb/Disclosures")
    private Disclosures disclosures;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long personId;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(HelpTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        personId = as(
                "beratung1",
                () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Amina Zahra", "Haddad", TODAY),
                                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                        .getId());
        caseId = as(
                "beratung1",
                () -> cases.open(new NewCase(personId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null))
                        .getId());
    }

    @Test
    void theSameFormAsksOnceAndNothingOfWhoSheIsGoesWithIt() throws Exception {
        NewHelp wanted = wanted(false);
        long id = as("beratung1", () -> help.ask(caseId, wanted)).getId();
        assertEquals(id, as("beratung1", () -> help.ask(caseId, wanted)).getId());
        HelpDeskView seen = coordinator(() -> requests.get(id));
        assertEquals(HelpState.OPEN, seen.request().getState());
        assertNull(seen.clientName());
        assertEquals("Haan-Gruiten", seen.request().getArea().getName());
        assertTrue(coordinator(() -> requests.count(new HelpFilter(HelpState.OPEN))) > 0);
        NewHelp unwished = new NewHelp(need(false), null, false, token());
        assertRefused("assistance.notWished", () -> as("beratung1", () -> help.ask(caseId, unwished)));
        assertThrows(
                NotFoundException.class,
                () -> as("beratung1", () -> help.ask(caseId, new NewHelp(need(false), -1L, true, token()))));
    }

    @Test
    void neitherSideReadsTheOther() throws Exception {
        long id = ask(false);
        for (String account : List.of("beratung1", "leistung1", "unterkunft1", "asd1", "datenschutz", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> requests.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> matchings.of(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> engagements.get(id)), account);
        }
        for (String account : List.of("ehrenamt", "leistung1", "unterkunft1", "asd1", "datenschutz", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> help.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> help.ofCase(caseId)), account);
        }
        assertEquals(1, as("teamleitung", () -> help.ofCase(caseId)).size());
        assertEquals(id, as("teamleitung", () -> requests.get(id)).request().getId());
        assertEquals(
                List.of("asked_by", "changed_by", "helper_name", "place", "request_token"),
                words("help_request"),
                "no column of what both read can hold a free word or say whose need it is");
    }

    @Test
    void herFirstNameGoesWithHerYesOnHerConsentAndGoesWhenThatIsTakenBack() throws Exception {
        long id = ask(false);
        long volunteer = active(letters(), false);
        propose(id, volunteer);
        assertEquals("Vera", get(id).request().getHelperName(), "counselling learns a first name");
        assertRefused("assistance.noConsent", () -> answer(id, true));
        assertEquals(HelpState.PROPOSED, get(id).request().getState());
        long consent = consent(TODAY.plusYears(1));
        answer(id, true);
        assertEquals("Amina", coordinator(() -> requests.get(id)).clientName());
        assertEquals(TODAY.plusYears(1), get(id).knownUntil());
        assertEquals(1, as("beratung1", () -> disclosures.ofCase(caseId)).size());
        assertEquals(
                RecipientKind.VOLUNTEERS,
                as("beratung1", () -> disclosures.ofCase(caseId))
                        .get(0)
                        .getRecipient()
                        .getKind());
        long engagement = start(id);
        assertEquals("Amina", coordinator(() -> engagements.get(engagement)).clientName());
        revoke(consent);
        assertNull(coordinator(() -> engagements.get(engagement)).clientName());
        assertEquals("0", answer("select count(*) from help_request_client where request_id = " + id));
        assertEquals(HelpState.STOPPED, get(id).request().getState());
        assertNull(get(id).request().getHelperName());
        assertTrue(kinds(engagement).contains(EngagementSignal.Kind.EVALUATION_WAITING));
    }

    @Test
    void aYesWhoseConsentFallsCountsNoMore() throws Exception {
        long id = ask(false);
        propose(id, active(letters(), false));
        long consent = consent(TODAY.plusYears(1));
        answer(id, true);
        revoke(consent);
        assertEquals(HelpState.OPEN, get(id).request().getState());
        assertEquals("0", answer("select count(*) from help_request_client where request_id = " + id));
    }

    @Test
    void aNameWhoseConsentRunsOutIsNotShownAndForgottenByNight() throws Exception {
        long id = ask(false);
        propose(id, active(letters(), false));
        consent(TODAY.plusYears(1));
        answer(id, true);
        execute("update help_request_client set known_until = '" + TODAY + "' where request_id = " + id);
        assertNull(coordinator(() -> requests.get(id)).clientName());
        erasure.forgetDue();
        assertEquals("0", answer("select count(*) from help_request_client where request_id = " + id));
        as("beratung1", () -> {
            help.passOnAgain(id, get(id).request().getVersion());
            return null;
        });
        assertEquals("Amina", coordinator(() -> requests.get(id)).clientName());
    }

    @Test
    void whoWasDeclinedIsNotProposedAgain() throws Exception {
        long id = ask(false);
        long volunteer = active(letters(), false);
        propose(id, volunteer);
        answer(id, false);
        assertEquals(HelpState.OPEN, get(id).request().getState());
        assertEquals(Set.of(Exclusion.DECLINED), excluded(id, volunteer));
        assertRefused("volunteering.excluded", () -> propose(id, volunteer));
    }

    @Test
    void aRequestRunsAndEndsWithWhatConcernsCounselling() throws Exception {
        long id = ask(false);
        long volunteer = active(letters(), false);
        propose(id, volunteer);
        assertRefused("volunteering.clientNotAsked", () -> start(id));
        consent(TODAY.plusYears(1));
        answer(id, true);
        long engagement = start(id);
        String form = token();
        note(engagement, 90, form);
        note(engagement, 90, form);
        assertEquals(90, coordinator(() -> engagements.get(engagement)).minutes(), "the same form notes once");
        assertRefused("volunteering.hourMinutes", () -> note(engagement, 0, token()));
        end(engagement, new HelpEvaluation(GoalOutcome.REACHED, Content.CONTENT, Content.MIXED, true));
        HelpView ended = get(id);
        assertEquals(HelpState.ENDED, ended.request().getState());
        assertEquals(GoalOutcome.REACHED, ended.request().getGoal());
        assertNull(ended.request().getHelperName());
        assertNull(ended.knownUntil());
        assertNull(coordinator(() -> engagements.get(engagement)).clientName());
        assertRefused(
                "volunteering.hourAfterEnd",
                () -> coordinator(() -> {
                    execute("update help_request set ended_on = '" + TODAY.minusDays(1) + "', started_on = '"
                            + TODAY.minusDays(1) + "' where id = " + id);
                    hours.note(engagement, new NewHour(TODAY, 30, ContactKind.CALL, token()));
                    return null;
                }));
        assertEquals(1, goodOf(volunteer), "it is an experience for the next request");
    }

    @Test
    void workWithMinorsNeedsACertificateOnEachDay() throws Exception {
        long id = ask(true);
        long without = active(letters(), false);
        assertEquals(Set.of(Exclusion.NO_CLEARANCE), excluded(id, without));
        long volunteer = active(letters(), true);
        propose(id, volunteer);
        consent(TODAY.plusYears(1));
        answer(id, true);
        long engagement = start(id);
        assertFalse(coordinator(() -> engagements.get(engagement)).stopped());
        execute("update volunteer_certificate set certificate_date = '" + TODAY.minusYears(5)
                + "' where volunteer_id = " + volunteer);
        assertTrue(coordinator(() -> engagements.get(engagement)).stopped());
        assertRefused("volunteering.hourNotCleared", () -> note(engagement, 60, token()));
    }

    @Test
    void aVolunteerWhoEndsLeavesNobodyWaiting() throws Exception {
        long first = ask(false);
        long second = ask(false);
        long volunteer = active(letters(), false);
        propose(first, volunteer);
        consent(TODAY.plusYears(1));
        answer(first, true);
        long engagement = start(first);
        propose(second, volunteer);
        coordinator(() -> {
            volunteers.step(volunteer, version(volunteer), VolunteerState.ENDED, TODAY, StepReason.NO_TIME);
            return null;
        });
        assertEquals(HelpState.ENDED, get(first).request().getState());
        assertEquals(HelpEnd.HELPER_LEFT, get(first).request().getEndReason());
        assertEquals(HelpState.OPEN, get(second).request().getState());
        assertEquals(
                EngagementState.ENDED,
                coordinator(() -> engagements.get(engagement)).engagement().getState());
        assertNull(coordinator(() -> engagements.get(engagement)).clientName());
    }

    @Test
    void aCaseThatIsClosedEndsWhatWasAskedForIt() throws Exception {
        long waiting = ask(false);
        long running = ask(false);
        propose(running, active(letters(), false));
        consent(TODAY.plusYears(1));
        answer(running, true);
        start(running);
        as("beratung1", () -> {
            cases.close(caseId, TODAY, ClosingReason.values()[0]);
            return null;
        });
        assertEquals(
                HelpState.WITHDRAWN,
                coordinator(() -> requests.get(waiting)).request().getState());
        assertEquals(
                HelpState.STOPPED,
                coordinator(() -> requests.get(running)).request().getState());
        assertEquals("0", answer("select count(*) from help_request_client where request_id = " + running));
    }

    @Test
    void theBestOverallProposalTakesNobodyTwiceAndOnlyWhoFits() throws Exception {
        long one = ask(false);
        long other = ask(false);
        active(letters(), false);
        active(letters(), false);
        List<PlanLine> plan = coordinator(() -> matchings.best());
        List<PlanLine> mine = plan.stream()
                .filter(line -> Set.of(one, other).contains(line.request().getId()))
                .toList();
        assertEquals(2, mine.size());
        for (PlanLine line : mine) {
            MatchView match = coordinator(() -> matchings.of(line.request().getId()));
            assertTrue(match.ranked().stream()
                    .anyMatch(ranked -> ranked.volunteerId() == line.best().volunteerId()));
        }
    }

    private long ask(boolean minors) throws Exception {
        return as("beratung1", () -> help.ask(caseId, wanted(minors))).getId();
    }

    private static NewHelp wanted(boolean minors) {
        return new NewHelp(need(minors), GRUITEN, true, token());
    }

    private static HelpNeed need(boolean minors) {
        return new HelpNeed(
                EngagementKind.TUTORING,
                "tir",
                Gender.WOMAN,
                MONDAY,
                MeetingPlace.AT_HOME,
                minors,
                Set.of(Skill.SCHOOL_SUBJECTS),
                TODAY,
                null);
    }

    private HelpView get(long id) throws Exception {
        return as("beratung1", () -> help.get(id));
    }

    private long active(String family, boolean minors) throws Exception {
        VolunteerFacts facts = new VolunteerFacts(
                "Vera",
                family,
                Contact.none(),
                "gruiten",
                Gender.WOMAN,
                2,
                Set.of("deu", "tir"),
                Set.of(Skill.SCHOOL_SUBJECTS),
                Set.of(EngagementKind.TUTORING),
                MONDAY);
        long id = coordinator(() -> volunteers.enter(new NewVolunteer(facts, TODAY, token())))
                .getId();
        coordinator(() -> {
            volunteers.show(id, version(id), new VolunteerPapers(TODAY, null, null, minors));
            volunteers.step(id, version(id), VolunteerState.INTERVIEWED, TODAY, null);
            volunteers.step(id, version(id), VolunteerState.CLEARANCE, TODAY, null);
            if (minors) {
                certificates.see(id, version(id), TODAY, false);
            }
            volunteers.step(id, version(id), VolunteerState.ACTIVE, TODAY, null);
            return null;
        });
        return id;
    }

    private int version(long volunteer) {
        return volunteers.get(volunteer).volunteer().getVersion();
    }

    private void propose(long id, long volunteer) throws Exception {
        coordinator(() -> {
            requests.propose(id, requests.get(id).request().getVersion(), volunteer);
            return null;
        });
    }

    private void answer(long id, boolean agreed) throws Exception {
        as("beratung1", () -> {
            help.answer(id, help.get(id).request().getVersion(), agreed);
            return null;
        });
    }

    private long start(long id) throws Exception {
        return coordinator(() -> engagements
                .start(id, requests.get(id).request().getVersion(), TODAY)
                .getId());
    }

    private void note(long engagement, int minutes, String form) throws Exception {
        coordinator(() -> {
            hours.note(engagement, new NewHour(TODAY, minutes, ContactKind.MEETING, form));
            return null;
        });
    }

    private void end(long engagement, HelpEvaluation evaluation) throws Exception {
        coordinator(() -> {
            int version = engagements.get(engagement).engagement().getVersion();
            engagements.end(engagement, version, TODAY, HelpEnd.AS_PLANNED, evaluation);
            return null;
        });
    }

    private long consent(LocalDate until) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.VOLUNTEERS),
                Set.of(DataCategory.IDENTITY),
                "Nachhilfe",
                Period.between(TODAY, until));
        return as(
                        "beratung1",
                        () -> consents.record(
                                caseId, new NewConsent(personId, facts, ConsentForm.PAPER, "deu", null, null, token())))
                .getId();
    }

    private void revoke(long consent) throws Exception {
        as("beratung1", () -> {
            consents.revoke(consent, RevocationWay.values()[0]);
            return null;
        });
    }

    private Set<Exclusion> excluded(long id, long volunteer) throws Exception {
        return coordinator(() -> matchings.of(id)).excluded().stream()
                .filter(line -> line.volunteerId() == volunteer)
                .findFirst()
                .orElseThrow()
                .why();
    }

    private int goodOf(long volunteer) throws SQLException {
        return Integer.parseInt(
                answer("select count(*) from help_proposal where again = true and volunteer_id = " + volunteer));
    }

    private Set<EngagementSignal.Kind> kinds(long id) throws Exception {
        return coordinator(() -> signals.waiting()).stream()
                .filter(signal -> signal.id() == id)
                .map(EngagementSignal::kind)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Columns that could hold words; choices are narrower than 21 characters and ASCII. */
    private List<String> words(String table) throws SQLException {
        String found = answer("select group_concat(column_name order by column_name separator ' ')"
                + " from information_schema.columns where table_schema = database() and table_name = '" + table
                + "' and data_type not in ('bigint', 'int', 'date', 'tinyint') and column_name not in ('state', 'kind',"
                + " 'language_code', 'gender_wish', 'skills', 'end_reason', 'goal', 'client_content')");
        return List.of(found.split(" "));
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            assertTrue(answer.next(), question);
            return answer.getString(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(change), change);
        }
    }

    private static <T> T coordinator(Callable<T> work) throws Exception {
        return as("ehrenamt", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String letters() {
        return java.util.concurrent.ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
