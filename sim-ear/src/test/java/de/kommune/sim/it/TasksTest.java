package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.cases.boundary.CaseRegister;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.boundary.TakenCase;
import de.kommune.sim.cases.boundary.TakenFile;
import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
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
import de.kommune.sim.planning.boundary.NewTask;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
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

class TasksTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String DETAILS = "Die Lehrerin heißt Frau Sommer";

    @EJB(lookup = "java:global/sim/sim-ejb/Tasks")
    private Tasks tasks;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Resource
    private UserTransaction transaction;

    private long caseId;

    @Deployment
    static WebArchive archive() {
        return archive(TasksTest.class);
    }

    @BeforeEach
    void aCaseOfBeratung1() throws Exception {
        long person = as("beratung1", this::register);
        caseId = as(
                "beratung1",
                () -> cases.open(new NewCase(person, TargetGroup.REFUGEE, null, TODAY, null))
                        .getId());
    }

    @Test
    void aTaskStandsAtItsOwnerAndAtTheCaseUntilItIsDone() throws Exception {
        long task = write("beratung1", caseId, null);

        TaskLine line = line("beratung1", task);
        assertEquals("Schule anrufen", line.title());
        assertEquals(caseId, line.caseId());
        assertNull(line.handedBy());
        assertEquals(List.of(task), ids(ofCase("beratung2")));

        run("beratung1", () -> tasks.done(task, line.version()));
        assertFalse(ids(as("beratung1", tasks::mine)).contains(task));
        assertTrue(ids(as("beratung1", () -> tasks.ended(5))).contains(task));
        assertEquals(TaskState.DONE, ofCase("beratung1").get(0).state());
    }

    @Test
    void aColleagueSeesFromWhomATaskComesUntilSheHasTakenNote() throws Exception {
        long task = write("beratung1", caseId, "beratung2");

        assertEquals("beratung1", line("beratung2", task).handedBy());
        assertTrue(line("beratung2", task).newlyHanded());
        assertTrue(ids(as("beratung1", tasks::handedOut)).contains(task));
        assertRefused("planning.notYours", () -> run("beratung1", () -> tasks.takeNote(task)));
        run("beratung2", () -> tasks.takeNote(task));
        assertFalse(line("beratung2", task).newlyHanded());
    }

    @Test
    void aTaskIsHandedOnToTheTeamAndToNobodyElse() throws Exception {
        long task = write("beratung1", caseId, null);
        for (String outside : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "konflikt", "niemand")) {
            assertRefused("planning.noColleague", () -> hand("beratung1", task, outside));
            assertRefused("planning.noColleague", () -> write("beratung1", null, outside));
        }
        assertRefused("organisation.unknownAccount", () -> hand("beratung1", task, "gibtesnicht"));

        hand("beratung1", task, "beratung2");
        assertEquals("beratung1", line("beratung2", task).handedBy());
    }

    @Test
    void onlyOwnerAuthorAndStandInChangeATaskOfTheTeam() throws Exception {
        long task = write("beratung1", caseId, null);
        assertFalse(ofCase("beratung2").get(0).changeable());
        assertRefused("planning.notYours", () -> run("beratung2", () -> tasks.done(task, 1)));
        assertRefused("planning.notYours", () -> run("teamleitung", () -> tasks.move(task, 1, TODAY)));
        assertRefused("planning.notStandingIn", () -> as("beratung2", () -> tasks.ofColleague("beratung1")));

        whileStandingIn("beratung2", "beratung1", () -> {
            assertTrue(
                    ids(as("beratung2", () -> tasks.ofColleague("beratung1"))).contains(task));
            int version = ofCase("beratung2").get(0).version();
            run("beratung2", () -> tasks.done(task, version));
        });
        assertEquals("beratung2", ofCase("beratung1").get(0).endedBy());
    }

    @Test
    void aTaskWithoutACaseDoesNotExistForColleaguesButForTheTeamLead() throws Exception {
        long task = write("beratung1", null, null);

        assertThrows(NotFoundException.class, () -> as("beratung2", () -> tasks.get(task)));
        assertThrows(NotFoundException.class, () -> run("beratung2", () -> tasks.done(task, 1)));
        assertEquals(task, as("teamleitung", () -> tasks.get(task)).task().id());
        assertTrue(ids(as("teamleitung", () -> tasks.ofColleague("beratung1"))).contains(task));
        whileStandingIn(
                "beratung2",
                "beratung1",
                () -> assertEquals(
                        task, as("beratung2", () -> tasks.get(task)).task().id()));
    }

    @Test
    void twoWhoChangeOneTaskDoNotOverwriteEachOther() throws Exception {
        long task = write("beratung1", caseId, null);
        int seen = line("beratung1", task).version();

        run("beratung1", () -> tasks.move(task, seen, TODAY.plusDays(3)));
        assertRefused("common.staleChange", () -> run("beratung1", () -> tasks.move(task, seen, TODAY)));
        assertEquals(TODAY.plusDays(3), line("beratung1", task).dueOn());
    }

    @Test
    void aTaskIsWrittenAnewWithItsDetails() throws Exception {
        long task = write("beratung1", caseId, null);
        int version = line("beratung1", task).version();
        NewTask anew = new NewTask(caseId, "Kita anrufen", "Herr Winter", TODAY.plusDays(9), "beratung2", null);

        run("beratung1", () -> tasks.change(task, version, anew));
        TaskLine changed = line("beratung2", task);
        assertEquals("Kita anrufen", changed.title());
        assertEquals(TODAY.plusDays(9), changed.dueOn());
        assertEquals("beratung1", changed.handedBy());
        assertEquals("Herr Winter", as("beratung1", () -> tasks.get(task)).details());
    }

    @Test
    void aFormThatIsSentTwiceMakesOneTask() throws Exception {
        NewTask form = new NewTask(
                caseId, "Schule anrufen", null, TODAY, null, UUID.randomUUID().toString());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Long>> sent = two.invokeAll(List.of(send(form), send(form)));
            assertEquals(sent.get(0).get(), sent.get(1).get());
        } finally {
            two.shutdownNow();
        }
        assertEquals(1, ofCase("beratung1").size());
        assertEquals(send(form).call(), ofCase("beratung1").get(0).id());
        assertEquals(1, ofCase("beratung1").size());
    }

    @Test
    void theDatabaseDoesNotKnowTheDetails() throws Exception {
        long task = write("beratung1", caseId, null);

        assertEquals(DETAILS, as("beratung2", () -> tasks.get(task)).details());
        assertFalse(new String(sealed(task), StandardCharsets.UTF_8).contains("Sommer"));
    }

    @Test
    void aTaskNeedsADayThatHasNotPassed() {
        NewTask late = new NewTask(null, "Zu spät", null, TODAY.minusDays(1), null, null);
        assertRefused("planning.dayPassed", () -> as("beratung1", () -> tasks.create(late)));
    }

    @Test
    void whatAnotherFeatureMakesIsSettledWithIt() throws Exception {
        long source = caseId;
        long task = inTransaction(register -> register.create(new PlannedTask(
                        TaskOrigin.DEADLINE, source, caseId, "Klage beantworten", null, TODAY.minusDays(2), null))
                .getId());
        assertTrue(line("beratung1", task).overdue());
        assertEquals(TaskOrigin.DEADLINE, line("beratung1", task).origin());

        inTransaction(register -> {
            register.moveAll(TaskOrigin.DEADLINE, source, TODAY.plusDays(14));
            return null;
        });
        assertFalse(line("beratung1", task).overdue());
        inTransaction(register -> {
            register.settleAll(TaskOrigin.DEADLINE, source);
            register.dropAll(TaskOrigin.DEADLINE, source, "zweimal");
            return null;
        });
        assertEquals(TaskState.DONE, ofCase("beratung1").get(0).state());
    }

    @Test
    void aTakenOverCaseWithATaskIsNotTakenBack() throws Exception {
        long person = as("beratung1", this::register);
        CareSpan span = new CareSpan(Period.since(TODAY.minusYears(1)), PeriodSource.EHC_IMPORT, Evidence.CLAIMED);
        List<TakenCase> taken = inWork(() ->
                bean(CaseRegister.class).takeAll(List.of(new TakenFile(person, TargetGroup.REFUGEE, List.of(span)))));
        write("beratung1", taken.get(0).caseId(), null);

        assertEquals(1, inWork(() -> bean(CaseRegister.class).builtOn(taken)).size());
    }

    @Test
    void theOtherDepartmentsKnowNoTask() throws Exception {
        long task = write("beratung1", caseId, null);
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "ehrenamt", "datenschutz", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> tasks.get(task)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> tasks.ofCase(caseId)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> tasks.mine()), account);
            assertThrows(AccessDeniedException.class, () -> write(account, null, null), account);
        }
    }

    private long register() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Rahimi", TODAY);
        return persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991))))
                .getId();
    }

    private long write(String account, Long ofCase, String forAccount) throws Exception {
        NewTask wanted = new NewTask(ofCase, "Schule anrufen", DETAILS, TODAY.plusDays(1), forAccount, null);
        return as(account, () -> tasks.create(wanted).getId());
    }

    private Callable<Long> send(NewTask form) {
        return () -> as("beratung1", () -> tasks.create(form).getId());
    }

    private void hand(String account, long task, String to) throws Exception {
        int version = as(account, () -> tasks.get(task)).task().version();
        run(account, () -> tasks.hand(task, version, to));
    }

    private TaskLine line(String account, long task) throws Exception {
        return as(account, tasks::mine).stream()
                .filter(line -> line.id() == task)
                .findFirst()
                .orElseThrow();
    }

    private List<TaskLine> ofCase(String account) throws Exception {
        return as(account, () -> tasks.ofCase(caseId));
    }

    private static List<Long> ids(List<TaskLine> lines) {
        return lines.stream().map(TaskLine::id).toList();
    }

    private void whileStandingIn(String deputy, String absent, Executable work) throws Exception {
        Deputyship deputyship = as("teamleitung", () -> deputies.appoint(absent, deputy, Period.ofDays(TODAY, TODAY)));
        try {
            work.execute();
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        } finally {
            run("teamleitung", () -> deputies.revoke(deputyship.getId()));
        }
    }

    private interface Work<T> {
        T with(TaskRegister register);
    }

    private <T> T inTransaction(Work<T> work) throws Exception {
        return inWork(() -> work.with(bean(TaskRegister.class)));
    }

    /** As another feature does it: within a transaction that works for counselling. */
    private <T> T inWork(Callable<T> work) throws Exception {
        return as("beratung1", () -> {
            transaction.begin();
            try {
                workFor(Department.COUNSELLING);
                T result = work.call();
                transaction.commit();
                return result;
            } catch (Exception failure) {
                transaction.rollback();
                throw failure;
            }
        });
    }

    /** A bean of the application that has no door of its own. */
    private static <T> T bean(Class<T> type) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader());
        try {
            return CDI.current().select(type).get();
        } finally {
            thread.setContextClassLoader(own);
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

    private byte[] sealed(long task) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement("select sealed from task where id = ?")) {
            select.setLong(1, task);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
