package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.benefits.applications.boundary.ApplicationBox;
import de.kommune.sim.benefits.applications.boundary.ApplicationFilter;
import de.kommune.sim.benefits.applications.boundary.ApplicationView;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.BenefitRules;
import de.kommune.sim.benefits.applications.boundary.DecisionView;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.boundary.NewApplication;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BenefitApplicationsTest extends InServer {

    private static final int ATTEMPTS = 1_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** Everybody whose role does not decide; the last two stand on two sides or on none. */
    private static final List<String> WRONG_ROLES = List.of(
            "beratung1",
            "beratung2",
            "teamleitung",
            "ehrenamt",
            "unterkunft1",
            "unterkunft2",
            "asd1",
            "datenschutz",
            "itbetrieb",
            "siga",
            "konflikt",
            "niemand");

    private static final Set<String> REFUSALS = Set.of("benefits.ownPreparation", "benefits.notForThisAccount");

    /** No right on the table, or on one of its columns; signalled by a trigger; a check of the table; a key of it. */
    private static final Set<Integer> REFUSED_BY_DATABASE = Set.of(1142, 1143, 1644, 4025);

    @EJB(lookup = "java:global/sim/sim-ejb/Applications")
    private Applications applications;

    @EJB(lookup = "java:global/sim/sim-ejb/Decisions")
    private Decisions decisions;

    @EJB(lookup = "java:global/sim/sim-ejb/BenefitRules")
    private BenefitRules rules;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String surname = "Antrag" + letters();

    @Deployment
    static WebArchive archive() {
        return archive(BenefitApplicationsTest.class);
    }

    @Test
    void fromTheCounterToTheNoticeTheObjectionAndTheEnd() throws Exception {
        String form = token();
        long person = person("leistung1");
        NewApplication wanted = new NewApplication(person, facts(), form);
        long id = as("leistung1", () -> applications.takeDown(wanted));
        assertEquals(id, as("leistung1", () -> applications.takeDown(wanted)), "the same form makes one");
        assertEquals(ApplicationState.SUBMITTED, view(id).application().getState());
        assertEquals(TODAY.plusDays(30), view(id).application().getDueOn());
        assertEquals("Winterjacke für das Kind", view(id).words());
        assertFalse(
                rows("select sealed from application_paper where id = " + id).contains("Winterjacke"), "under seal");
        assertTrue(text(as("leistung1", () -> applications.receipt(id))).startsWith("%PDF"));
        assertRefused("benefits.notDecidable", () -> decide("leistung2", id, granted("80", Rhythm.ONCE)));
        take("leistung2", id);
        call("leistung2", () -> applications.ask(id, version(id), "Bitte die Größe angeben"));
        assertEquals(TODAY.plusDays(14), view(id).application().getDueOn());
        assertTrue(text(as("leistung1", () -> applications.question(id))).startsWith("%PDF"));
        assertRefused("benefits.notDecidable", () -> decide("leistung2", id, granted("80", Rhythm.ONCE)));
        call("leistung2", () -> applications.answered(id, version(id), "Größe 128"));
        assertRefused("benefits.nothingAsked", () -> as("leistung1", () -> applications.question(id)));
        decide("leistung2", id, granted("80", Rhythm.ONCE));
        DecisionView decided = view(id).standing();
        assertEquals(ApplicationState.DECIDED, view(id).application().getState());
        assertEquals(decided.remedyUntil(), view(id).application().getDueOn());
        assertTrue(decided.reckoned().contains("gilt als bekannt gegeben am"), decided.reckoned());
        assertTrue(decided.remedyUntil().isAfter(TODAY.plusDays(28)));
        assertTrue(
                text(as("leistung1", () -> decisions.notice(decided.decision().getId())))
                        .startsWith("%PDF"));
        assertRefused("benefits.remedyRuns", () -> call("leistung1", () -> applications.end(id, version(id), null)));
        call("leistung1", () -> applications.object(id, version(id), TODAY, "Das reicht nicht"));
        assertRefused("benefits.ownPreparation", () -> decide("leistung1", id, granted("90", Rhythm.ONCE)));
        decide("leistung2", id, granted("90", Rhythm.ONCE));
        assertEquals(2, view(id).decisions().size());
        assertEquals(new BigDecimal("90.00"), view(id).standing().decision().getAmount());
        call("leistung1", () -> applications.object(id, version(id), TODAY, "Immer noch"));
        assertRefused("benefits.endWithoutWords", () -> call("leistung1", () -> applications.end(id, version(id), "")));
        call("leistung1", () -> applications.end(id, version(id), "Widerspruch zurückgenommen"));
        assertEquals(ApplicationState.FINAL, view(id).application().getState());
        assertNull(view(id).application().getDueOn());
    }

    @Test
    void theWorklistShowsWhatIsDueAndFindsByNameAndNumber() throws Exception {
        long person = person("leistung1");
        long id = takenDown("leistung1", person);
        assertEquals(1, count(ApplicationBox.OPEN, surname));
        assertEquals(0, count(ApplicationBox.MINE, surname));
        assertEquals(1, count(ApplicationBox.OPEN, view(id).paper().getPaperNo()));
        assertEquals(0, count(ApplicationBox.OPEN, "%" + surname));
        take("leistung2", id);
        assertEquals(1, count(ApplicationBox.MINE, surname));
        decide("leistung2", id, rejected());
        assertEquals(0, count(ApplicationBox.OPEN, surname));
        assertEquals(1, count(ApplicationBox.DECIDED, surname));
        assertEquals(
                id, as("leistung1", () -> applications.ofPerson(person)).get(0).id());
    }

    @Test
    void aboveTheLimitSomebodyElseHasToSignAndNotWhoPreparedIt() throws Exception {
        long id = takenDown("leistung1", person("leistung1"));
        take("leistung2", id);
        decide("leistung2", id, granted("200", Rhythm.MONTHLY));
        DecisionView proposed = view(id).proposed();
        assertNotNull(proposed);
        assertEquals(new BigDecimal("1200.00"), proposed.decision().getTotal());
        assertEquals(ApplicationState.IN_REVIEW, view(id).application().getState());
        assertEquals(1, count(ApplicationBox.TO_SIGN, surname));
        assertRefused("benefits.secondIsFirst", () -> sign("leistung2", id));
        assertRefused("benefits.ownPreparation", () -> sign("leistung1", id));
        assertRefused("benefits.waitsForSignature", () -> decide("leistung2", id, rejected()));
        assertThrows(AccessDeniedException.class, () -> sign("unterkunft1", id));
        SQLException alone = refusedSql(
                Department.OFFICE,
                "update benefit_decision set state = 'ISSUED' where id = "
                        + proposed.decision().getId());
        assertTrue(alone.getMessage().contains("ck_benefit_decision_second"), alone::getMessage);
        for (String wrong : List.of("leistung2", "leistung1", "unterkunft1", "beratung1", "niemand")) {
            refusedSql(
                    Department.OFFICE,
                    "update benefit_decision set state = 'ISSUED', signed_at = now(), signed_by = '" + wrong
                            + "' where id = " + proposed.decision().getId());
        }
    }

    @Test
    void theLimitIsARuleWithADayAndNoneIsOverwritten() throws Exception {
        assertRefused(
                "benefits.ruleNotAhead",
                () -> call("leistung1", () -> rules.replace(BigDecimal.TEN, 30, 14, "Test", TODAY)));
        assertThrows(
                AccessDeniedException.class,
                () -> call("unterkunft1", () -> rules.replace(BigDecimal.TEN, 30, 14, "Test", TODAY.plusDays(1))));
        transaction.begin();
        try {
            call("leistung1", () -> rules.replace(new BigDecimal("750.00"), 20, 7, "Test", TODAY.plusDays(1)));
            assertEquals(
                    new BigDecimal("750.00"),
                    as("leistung1", () -> rules.all()).get(0).getSecondAbove());
        } finally {
            transaction.rollback();
        }
    }

    /** Prepared by one clerk, and the other was the client's counsellor before she came to section 50-2: nobody here may decide. */
    @Test
    void athousandAttemptsOfTheWrongRoleOrPersonAreRefusedInJavaAndByTheDatabase() throws Exception {
        long id = takenDown("leistung1", person("leistung1"));
        take("leistung2", id);
        wasCounsellor("leistung2");
        Random random = new Random(1_000);
        List<String> wrong = new ArrayList<>(WRONG_ROLES);
        wrong.addAll(List.of("leistung1", "leistung2"));
        int refused = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            String account = wrong.get(i % wrong.size());
            DecisionFacts facts =
                    random.nextBoolean() ? rejected() : granted("" + (1 + random.nextInt(900)), Rhythm.ONCE);
            refused += refusedInJava(account, id, facts) ? 1 : 0;
        }
        assertEquals(ATTEMPTS, refused, "refused in Java");
        assertEquals(ATTEMPTS, refusedByDatabase(id, wrong, random), "refused by the database");
        assertEquals("0", rows("select count(*) from benefit_decision where application_id = " + id));
        assertRefused("benefits.notForThisAccount", () -> take("leistung2", id));
        // the same statement goes through for whoever may: so the refusals were not of its form
        long other = takenDown("leistung2", person("leistung2"));
        take("leistung1", other);
        assertNull(attempted(Department.OFFICE, insert(other, "leistung1", -1, "REJECTED")));
        assertNotNull(attempted(Department.OFFICE, insert(other, "leistung2", -1, "REJECTED")));
    }

    private boolean refusedInJava(String account, long id, DecisionFacts facts) throws Exception {
        int version = version(id);
        try {
            as(account, () -> decisions.decide(id, version, facts, token()));
            return false;
        } catch (AccessDeniedException refused) {
            return true;
        } catch (BusinessException refused) {
            return REFUSALS.contains(refused.getKey());
        }
    }

    /** With the guard out of the way: each department's own account of the database, whatever name it writes. */
    private int refusedByDatabase(long id, List<String> wrong, Random random) throws Exception {
        int refused = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            Department department =
                    i % 2 == 0 ? Department.OFFICE : Department.values()[i % Department.values().length];
            String outcome = DecisionOutcome.values()[random.nextInt(3)].name();
            SQLException refusal = attempted(department, insert(id, wrong.get(i % wrong.size()), -1 - i, outcome));
            refused += refusal != null && REFUSED_BY_DATABASE.contains(refusal.getErrorCode()) ? 1 : 0;
        }
        return refused;
    }

    private static String insert(long application, String account, int number, String outcome) {
        String given = outcome.equals("REJECTED")
                ? "null, null, null, null, 0"
                : "80, 'ONCE', current_date, current_date + interval 30 day, 80";
        return "insert into benefit_decision (id, version, application_id, state, outcome, statute, amount, rhythm, valid_from,"
                + " valid_to, total, above_limit, decided_by, decided_at, token, key_no, sealed) values (" + number
                + ", 1, "
                + application + ", 'ISSUED', '" + outcome + "', '§ 3', " + given + ", false, '" + account
                + "', now(), '" + token() + "', 1, 'x')";
    }

    @Test
    void theDatabaseKeepsThePaperTheDecisionAndTheOrderOfTheSteps() throws Exception {
        long id = takenDown("leistung1", person("leistung1"));
        refusedSql(Department.OFFICE, "update application_paper set need = 'FOOD' where id = " + id);
        refusedSql(Department.OFFICE, "delete from application_paper where id = " + id);
        long another = person("leistung1");
        assertRefused(
                "benefits.counterPerson", () -> call("leistung1", () -> applications.assign(id, version(id), another)));
        refusedSql(Department.OFFICE, "update benefit_application set person_id = " + another + " where id = " + id);
        refusedSql(Department.COUNSELLING, "select * from application_paper where id = " + id);
        refusedSql(Department.COUNSELLING, "select * from benefit_application where id = " + id);
        refusedSql(Department.OFFICE, "update benefit_application set state = 'FINAL', due_on = null where id = " + id);
        refusedSql(
                Department.OFFICE,
                "update benefit_application set state = 'DECIDED', taken_by = 'leistung2' where id = " + id);
        take("leistung2", id);
        decide("leistung2", id, rejected());
        long decision = view(id).standing().decision().getId();
        refusedSql(Department.OFFICE, "update benefit_decision set outcome = 'GRANTED' where id = " + decision);
        refusedSql(Department.OFFICE, "update benefit_decision set decided_by = 'leistung1' where id = " + decision);
        refusedSql(Department.OFFICE, "update benefit_application set decision_id = null where id = " + id);
        SQLException byOwner = assertThrows(
                SQLException.class, () -> execute("update application_paper set need = 'FOOD' where id = " + id));
        assertTrue(byOwner.getMessage().contains("does not change"), byOwner::getMessage);
    }

    @Test
    void nobodyElseSeesApplications() throws Exception {
        long id = takenDown("leistung1", person("leistung1"));
        for (String account : WRONG_ROLES) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> applications.get(id)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> decisions.begin(id)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> applications.count(new ApplicationFilter(ApplicationBox.OPEN, null))),
                    account);
        }
    }

    /** Somebody of the same name, born on the same day, has a case at counselling, and that account answered for it. */
    private void wasCounsellor(String account) throws Exception {
        long client = person("beratung1");
        long caseId = as(
                        "beratung1",
                        () -> cases.open(new NewCase(client, TargetGroup.REFUGEE, null, TODAY.minusDays(3), null)))
                .getId();
        assertEquals("1", rows("select count(*) from case_responsibility where case_id = " + caseId));
        execute("update case_responsibility set account = '" + account + "' where case_id = " + caseId);
    }

    private long person(String account) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Amina", surname, TODAY);
        return as(
                        account,
                        () -> persons.register(
                                new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.of(LocalDate.of(1990, 3, 14))))))
                .getId();
    }

    private long takenDown(String account, long person) throws Exception {
        return as(account, () -> applications.takeDown(new NewApplication(person, facts(), token())));
    }

    private void take(String account, long id) throws Exception {
        call(account, () -> applications.take(id, version(id)));
    }

    private void decide(String account, long id, DecisionFacts facts) throws Exception {
        int version = version(id);
        as(account, () -> decisions.decide(id, version, facts, token()));
    }

    private void sign(String account, long id) throws Exception {
        long decision = view(id).proposed().decision().getId();
        int version = version(id);
        call(account, () -> decisions.sign(decision, version));
    }

    private int version(long id) throws Exception {
        return view(id).application().getVersion();
    }

    private ApplicationView view(long id) throws Exception {
        return as("leistung1", () -> applications.get(id));
    }

    private long count(ApplicationBox box, String text) throws Exception {
        return as("leistung2", () -> applications.count(new ApplicationFilter(box, text)));
    }

    private static PaperFacts facts() {
        return new PaperFacts(Need.CLOTHING, TODAY, null, "Winterjacke für das Kind");
    }

    private static DecisionFacts rejected() {
        return new DecisionFacts(DecisionOutcome.REJECTED, "§ 3 AsylbLG", null, null, null, "Schon bewilligt");
    }

    /** For six months from today. */
    private static DecisionFacts granted(String amount, Rhythm rhythm) {
        return new DecisionFacts(
                DecisionOutcome.GRANTED,
                "§ 3 AsylbLG",
                new BigDecimal(amount),
                rhythm,
                Period.between(TODAY, TODAY.plusMonths(6)),
                "Der Bedarf ist da");
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void call(String account, Deed deed) throws Exception {
        Callable<Void> work = () -> {
            deed.run();
            return null;
        };
        as(account, work);
    }

    private SQLException refusedSql(Department department, String statement) throws Exception {
        SQLException refusal = attempted(department, statement);
        assertNotNull(refusal, statement);
        assertTrue(REFUSED_BY_DATABASE.contains(refusal.getErrorCode()), refusal::toString);
        return refusal;
    }

    /** What the database says when that department's account sends it; null for yes. Nothing stays. */
    private SQLException attempted(Department department, String statement) throws Exception {
        transaction.begin();
        try {
            workFor(department);
            try (Connection connection = application.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute(statement);
                return null;
            } catch (SQLException refused) {
                return refused;
            }
        } finally {
            transaction.rollback();
        }
    }

    private static void assertRefused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private String rows(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
