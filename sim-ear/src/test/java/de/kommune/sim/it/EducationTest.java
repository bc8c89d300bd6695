package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.procedures.education.boundary.EducationGap;
import de.kommune.sim.procedures.education.boundary.EducationGaps;
import de.kommune.sim.procedures.education.boundary.EducationWatch;
import de.kommune.sim.procedures.education.boundary.LearnerView;
import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.boundary.NewPlace;
import de.kommune.sim.procedures.education.boundary.WatchFilter;
import de.kommune.sim.procedures.education.boundary.WatchLine;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.CourseOffice;
import de.kommune.sim.procedures.education.entity.CourseStanding;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.education.entity.StrikeReason;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EducationTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate SINCE = TODAY.minusDays(30);

    @EJB(lookup = "java:global/sim/sim-ejb/Learners")
    private Learners learners;

    @EJB(lookup = "java:global/sim/sim-ejb/EducationWatch")
    private EducationWatch watch;

    @EJB(lookup = "java:global/sim/sim-ejb/EducationGaps")
    private EducationGaps gaps;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String family = "Edu" + letters();
    private long motherId;
    private long householdId;
    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(EducationTest.class);
    }

    @BeforeEach
    void aFamily() throws Exception {
        motherId = person("Amina", BirthDate.of(LocalDate.of(1990, 5, 4)));
        caseId = counsellor(
                        () -> cases.open(new NewCase(motherId, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null)))
                .getId();
        householdId = counsellor(() -> households.open(motherId, SINCE)).getId();
    }

    @Test
    void aChildStandsOnTheListFromTheThirtiethDayUntilItHasASchool() throws Exception {
        long child = child("Sami", BirthDate.of(TODAY.minusYears(10)));
        assertEquals(2, counsellor(() -> learners.ofCase(caseId)).size());
        note(child, SINCE.plusDays(1), CourseFacts.unknown());
        assertTrue(line(LearningKind.SCHOOL, child).isEmpty(), "29 days");
        note(child, SINCE, CourseFacts.unknown());
        assertEquals(SINCE, line(LearningKind.SCHOOL, child).orElseThrow().since());
        assertTrue(line(LearningKind.KITA, child).isEmpty());
        NewPlace school = new NewPlace(LearningKind.SCHOOL, "Grundschule Mitte", TODAY, token());
        long place = place(child, school);
        assertEquals(place, place(child, school), "the same form makes one");
        assertTrue(line(LearningKind.SCHOOL, child).isEmpty());
        as("beratung1", () -> {
            learners.endPlace(place, TODAY);
            return null;
        });
        assertTrue(line(LearningKind.SCHOOL, child).isEmpty(), "today is the last day there");
        execute(
                "update learner_place set since_day = current_date - interval 9 day, until_day = current_date - interval 2 day"
                        + " where id = " + place);
        assertTrue(line(LearningKind.SCHOOL, child).isPresent());
    }

    @Test
    void aBirthDateThatLeavesItOpenStandsThereAsNotSure() throws Exception {
        int begins = TODAY.getMonthValue() >= 9 ? TODAY.getYear() : TODAY.getYear() - 1; // 30 days into the school year
        long child = child("Sami", BirthDate.ofYear(begins - 6));
        note(child, SINCE, CourseFacts.unknown());
        assertFalse(line(LearningKind.SCHOOL, child).orElseThrow().sure());
        assertFalse(line(LearningKind.KITA, child).orElseThrow().sure(), "or not yet");
        long elder = child("Lina", BirthDate.of(YearMonth.from(TODAY.minusYears(12))));
        note(elder, SINCE, CourseFacts.unknown());
        assertTrue(line(LearningKind.SCHOOL, elder).orElseThrow().sure());
        long nominal = child("Omar", BirthDate.nominal(LocalDate.of(TODAY.getYear() - 3, 1, 1)));
        note(nominal, SINCE, CourseFacts.unknown());
        assertTrue(line(LearningKind.KITA, nominal).orElseThrow().sure());
        note(motherId, SINCE, CourseFacts.unknown());
        assertTrue(line(LearningKind.SCHOOL, motherId).isEmpty());
    }

    @Test
    void whoMayOrHasToAndWaitsStandsOnTheListOfTheCourse() throws Exception {
        CourseFacts obliged = new CourseFacts(CourseStanding.OBLIGED, CourseOffice.JOB_CENTRE, SINCE, null);
        note(motherId, SINCE, obliged);
        assertEquals(SINCE, line(LearningKind.COURSE, motherId).orElseThrow().since());
        note(motherId, SINCE, obliged.come(SINCE, TODAY, null, null));
        assertTrue(line(LearningKind.COURSE, motherId).isEmpty());
    }

    @Test
    void whoseDatesAreMissingStandsOnAListOfHerOwnAndLeavesItWhenTheyAreEntered() throws Exception {
        assertTrue(gap(motherId).isEmpty(), "of age for certain");
        long child = child("Sami", BirthDate.of(TODAY.minusYears(10)));
        assertFalse(gap(child).orElseThrow().entered());
        note(child, SINCE, CourseFacts.unknown());
        assertTrue(gap(child).isEmpty());
        long nobodyKnows = child("Lina", null);
        note(nobodyKnows, SINCE, CourseFacts.unknown());
        EducationGap missing = gap(nobodyKnows).orElseThrow();
        assertTrue(missing.entered() && missing.birthDate() == null);
        long alone = person("Omar", BirthDate.of(TODAY.minusYears(17)));
        long hisCase = counsellor(
                        () -> cases.open(new NewCase(alone, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null)))
                .getId();
        assertEquals(hisCase, gap(alone).orElseThrow().caseId());
        assertRefused("procedures.watchForTheLead", () -> counsellor(() -> gaps.count(null)));
        assertTrue(as("teamleitung", () -> gaps.count(null)) >= 2);
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> gaps.count("leistung1")));
    }

    @Test
    void pagesOfTheListOfMissingDatesShowEverybodyOnce() throws Exception {
        child("Sami", null);
        long alone = person("Omar", null);
        counsellor(() -> cases.open(new NewCase(alone, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null)));
        List<EducationGap> whole = counsellor(() -> gaps.lines("beratung1", 0, 10_000));
        List<EducationGap> paged = new ArrayList<>();
        for (int first = 0; first < whole.size(); first += 3) {
            int from = first;
            paged.addAll(counsellor(() -> gaps.lines("beratung1", from, 3)));
        }
        assertEquals(whole, paged);
        assertEquals(whole.size(), counsellor(() -> gaps.count("beratung1")));
    }

    @Test
    void aPlaceEnteredByMistakeIsPutRightOrTakenBackAndStaysReadable() throws Exception {
        long child = child("Sami", BirthDate.of(TODAY.minusYears(10)));
        note(child, SINCE, CourseFacts.unknown());
        long wrong = place(child, new NewPlace(LearningKind.KITA, "Grundschule Mitte", TODAY, token()));
        NewPlace right = new NewPlace(LearningKind.SCHOOL, "Grundschule Mitte", TODAY, token());
        long corrected = counsellor(() -> learners.correctPlace(wrong, StrikeReason.MISTYPED, right))
                .getId();
        assertEquals(
                corrected,
                counsellor(() -> learners.correctPlace(wrong, StrikeReason.MISTYPED, right))
                        .getId(),
                "sent twice, it is there once");
        LearnerView view = counsellor(() -> learners.get(caseId, child));
        assertEquals(2, view.places().size());
        assertTrue(view.hasPlace(LearningKind.SCHOOL, TODAY) && !view.hasPlace(LearningKind.KITA, TODAY));
        assertTrue(line(LearningKind.SCHOOL, child).isEmpty());
        strike(corrected, StrikeReason.NOT_TRUE);
        assertTrue(line(LearningKind.SCHOOL, child).isPresent(), "there never was a place");
        assertRefused("procedures.placeStruck", () -> strike(corrected, StrikeReason.NOT_TRUE));
        assertRefused(
                "procedures.placeStruck",
                () -> counsellor(() -> {
                    learners.endPlace(corrected, TODAY);
                    return null;
                }));
        SQLException refusal = assertThrows(
                SQLException.class,
                () -> execute("update learner_place set struck_because = null where id = " + corrected));
        assertTrue(refusal.getMessage().contains("ck_learner_place_struck"), refusal::getMessage);
    }

    @Test
    void oneClickOnTheListMakesATaskAndASecondOneNone() throws Exception {
        long child = child("Sami", BirthDate.of(TODAY.minusYears(10)));
        note(child, SINCE, CourseFacts.unknown());
        assertFalse(line(LearningKind.SCHOOL, child).orElseThrow().tasked());
        assertTrue(counsellor(() -> learners.remind(caseId, child, LearningKind.SCHOOL)));
        assertTrue(line(LearningKind.SCHOOL, child).orElseThrow().tasked());
        assertFalse(as("teamleitung", () -> learners.remind(caseId, child, LearningKind.SCHOOL)));
        assertEquals(1, tasks("OPEN"));
        place(child, new NewPlace(LearningKind.SCHOOL, "Grundschule Mitte", TODAY, token()));
        assertEquals(0, tasks("OPEN"));
        assertEquals(1, tasks("DONE"), "a place is found");
    }

    private void strike(long place, StrikeReason because) throws Exception {
        counsellor(() -> {
            learners.strikePlace(place, because);
            return null;
        });
    }

    private long tasks(String state) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from task where owner = 'beratung1' and state = '"
                        + state + "' and case_id = " + caseId)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<EducationGap> gap(long personId) throws Exception {
        return counsellor(() -> gaps.lines("beratung1", 0, 10_000)).stream()
                .filter(line -> line.personId() == personId)
                .findFirst();
    }

    @Test
    void anOlderStateIsRefusedAndStrangersAreNotOfTheCase() throws Exception {
        note(motherId, SINCE, CourseFacts.unknown());
        assertRefused(
                "common.staleChange",
                () -> as("beratung1", () -> {
                    learners.note(caseId, motherId, null, SINCE, CourseFacts.unknown());
                    return null;
                }));
        long stranger = person("Fremd", BirthDate.ofYear(2015));
        assertThrows(NotFoundException.class, () -> counsellor(() -> learners.get(caseId, stranger)));
        assertRefused(
                "procedures.watchForTheLead",
                () -> counsellor(() -> watch.count(new WatchFilter(LearningKind.KITA, null))));
        assertTrue(as("teamleitung", () -> watch.count(new WatchFilter(LearningKind.KITA, null))) >= 0);
    }

    @Test
    void theOtherDepartmentsGetNothingByGuardAndByDatabase() throws Exception {
        for (String account :
                List.of("leistung1", "unterkunft1", "ehrenamt", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> learners.ofCase(caseId)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, watch::terms), account);
        }
        for (Department department : List.of(Department.OFFICE, Department.VOLUNTEERING)) {
            for (String table : List.of("learner", "learner_place", "education_rule")) {
                assertEquals(1142, refusal(department, table), department + " " + table);
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesADutyThatNobodyMaySay() throws Exception {
        note(motherId, SINCE, CourseFacts.unknown());
        String set = "update learner set course_standing = 'OBLIGED', course_said_on = current_date, course_office = ";
        for (String office : List.of("null", "'FEDERAL_OFFICE'", "'SIM'")) {
            SQLException refusal = assertThrows(
                    SQLException.class, () -> execute(set + office + " where person_id = " + motherId), office);
            assertTrue(refusal.getMessage().contains("ck_learner_said"), refusal::getMessage);
        }
    }

    private Optional<WatchLine> line(LearningKind kind, long personId) throws Exception {
        WatchFilter filter = new WatchFilter(kind, "beratung1");
        long count = counsellor(() -> watch.count(filter));
        List<WatchLine> lines = counsellor(() -> watch.lines(filter, 0, 10_000));
        assertEquals(count, lines.size());
        return lines.stream().filter(line -> line.personId() == personId).findFirst();
    }

    private void note(long personId, LocalDate since, CourseFacts course) throws Exception {
        counsellor(() -> {
            var learner = learners.get(caseId, personId).learner();
            learners.note(caseId, personId, learner == null ? null : learner.getVersion(), since, course);
            return null;
        });
    }

    private long place(long personId, NewPlace place) throws Exception {
        return counsellor(() -> learners.place(caseId, personId, place)).getId();
    }

    private long child(String given, BirthDate birth) throws Exception {
        long id = person(given, birth);
        counsellor(() -> {
            households.join(householdId, id, Relation.CHILD, SINCE);
            return null;
        });
        return id;
    }

    private long person(String given, BirthDate birth) throws Exception {
        return counsellor(() -> persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, given, family, TODAY), PersonFacts.of(Sex.UNKNOWN, birth))))
                .getId();
    }

    /** The database's error when that department's role reads the table. */
    private int refusal(Department department, String table) throws Exception {
        transaction.begin();
        try {
            workFor(department);
            try (Connection connection = application.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.executeQuery("select 1 from " + table);
                return 0;
            } catch (SQLException refused) {
                return refused.getErrorCode();
            }
        } finally {
            transaction.rollback();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static <T> T counsellor(Callable<T> work) throws Exception {
        return as("beratung1", work);
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
