package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.PersonFilter;
import de.kommune.sim.persons.boundary.PersonSort;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the access log says about calls, and that a call without its line does not happen. */
class AccessLogTest extends InServer {

    private static final long NOBODY = 1;
    private static final int THREADS = 8;
    private static final int CALLS_EACH = 25;

    @Deployment
    static WebArchive archive() {
        return archive(AccessLogTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource database;

    @Test
    void aLineSaysWhoDidWhatWithWhichRecordAndHowItEnded() throws Exception {
        SimCase simCase = openCase("Wesley");
        as("beratung1", () -> cases.get(simCase.getId()));
        assertEquals(
                "beratung1 COUNSELLOR COUNSELLING CASE_READ Cases.get READ cases CASE_READ " + simCase.getId() + " "
                        + simCase.getPerson().getId() + " DONE null",
                lastLine("beratung1"));
    }

    @Test
    void aListSaysHowManyItFound() throws Exception {
        register("Vivaldi");
        as("beratung1", () -> persons.list(PersonFilter.text("Vivaldi"), PersonSort.NAME, false, 0, 10));
        assertEquals(
                "beratung1 COUNSELLOR COUNSELLING PERSON_READ Persons.list SEARCH persons PERSON_READ null null DONE 1",
                lastLine("beratung1"));
    }

    @Test
    void aRecordThatIsNotThereIsToldApartInTheLogAlone() throws Exception {
        assertThrows(NotFoundException.class, () -> as("beratung1", () -> cases.get(NOBODY)));
        assertEquals(
                "beratung1 COUNSELLOR COUNSELLING CASE_READ Cases.get READ cases CASE_READ 1 null NOT_FOUND null",
                lastLine("beratung1"));
    }

    @Test
    void whoMayNotIsNamedWithAllRoles() throws Exception {
        assertThrows(AccessDeniedException.class, () -> as("leistung1", () -> cases.get(NOBODY)));
        assertEquals(
                "leistung1 BENEFIT_CLERK OFFICE CASE_READ Cases.get READ cases CASE_READ 1 null REFUSED null",
                lastLine("leistung1"));
    }

    @Test
    void whoDoesNotAnswerForTheCaseIsRefused() throws Exception {
        SimCase simCase = openCase("Macke");
        assertThrows(BusinessException.class, () -> close("beratung2", simCase, LocalDate.now()));
        assertTrue(lastLine("beratung2")
                .endsWith("Cases.close CHANGE cases CASE_WRITE " + simCase.getId() + " "
                        + simCase.getPerson().getId() + " REFUSED null"));
    }

    @Test
    void aRuleThatSaysNoLeavesALineAndNothingElse() throws Exception {
        SimCase simCase = openCase("Nolde");
        assertThrows(
                BusinessException.class,
                () -> close("beratung1", simCase, LocalDate.now().minusYears(9)));
        assertTrue(lastLine("beratung1")
                .endsWith("Cases.close CHANGE cases CASE_WRITE " + simCase.getId() + " "
                        + simCase.getPerson().getId() + " FAILED null"));
    }

    @Test
    void whatWasChangedIsToldWithoutTheValues() throws Exception {
        SimCase simCase = openCase("Rubens");
        as("beratung1", () -> {
            int version = cases.get(simCase.getId()).simCase().getVersion();
            cases.dwellsSince(simCase.getId(), version, LocalDate.of(2026, 1, 15));
            return null;
        });
        assertEquals(
                List.of("CHANGED SimCase ownDwellingSince", "CHANGED SimCase clock"),
                texts("select concat_ws(' ', c.change_, c.kind, c.attributes) from change_log c join access_log l"
                        + " on l.seq = c.seq where l.action = 'Cases.dwellsSince' and c.record_id = "
                        + simCase.getId()));
        assertEquals(
                List.of("ADDED SimCase Cases.open"),
                texts("select concat_ws(' ', c.change_, c.kind, l.action) from change_log c join access_log l"
                        + " on l.seq = c.seq where c.change_ = 'ADDED' and c.record_id = " + simCase.getId()));
        assertEquals(
                List.of(),
                texts("select changes from access_log where changes like '%Rubens%'"),
                "no value in the log");
    }

    @Test
    void theLineCostsOneStatement() throws Exception {
        long before = number("select count(*) from access_log");
        long inserts = statements("Com_insert");
        as("beratung1", () -> persons.find("Nobodyhasthisname", 5));
        assertEquals(before + 1, number("select count(*) from access_log"));
        assertEquals(1, statements("Com_insert") - inserts, "statements of the application");
    }

    @Test
    void aCallWhoseLineCannotBeWrittenDoesNotHappen() throws Exception {
        Person anna = register("Unlogged");
        execute("alter table access_log add constraint ck_access_log_trouble check (seq <= "
                + number("select seq from access_log_head")
                + " or action not in ('Persons.moveAway', 'Persons.get'))");
        try {
            assertThrows(
                    Exception.class,
                    () -> as("beratung1", () -> {
                        persons.moveAway(anna.getId(), anna.getVersion());
                        return null;
                    }));
            assertThrows(Exception.class, () -> as("beratung1", () -> persons.get(anna.getId())), "no read either");
        } finally {
            execute("alter table access_log drop constraint ck_access_log_trouble");
        }
        assertEquals(List.of("ACTIVE"), texts("select status from person where id = " + anna.getId()));
        as("beratung1", () -> {
            persons.moveAway(anna.getId(), anna.getVersion());
            return null;
        });
    }

    @Test
    void manyAtOnceWriteOneChainWithoutGaps() throws Exception {
        long before = number("select seq from access_log_head");
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                all.add(pool.submit(() -> as("beratung2", this::searchOften)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        long after = number("select seq from access_log_head");
        assertTrue(after >= before + THREADS * CALLS_EACH);
        assertEquals(after, number("select count(*) from access_log where seq between 1 and " + after));
        assertEquals(
                List.of(texts("select hash from access_log_head").get(0)),
                texts("select hash from access_log where seq = " + after));
    }

    private Object searchOften() {
        for (int call = 0; call < CALLS_EACH; call++) {
            persons.find("Nobodyhasthisname", 5);
        }
        return null;
    }

    private SimCase openCase(String familyName) throws Exception {
        Person person = register(familyName);
        return as(
                "beratung1",
                () -> cases.open(
                        new NewCase(person.getId(), TargetGroup.REFUGEE, null, LocalDate.of(2026, 1, 5), null)));
    }

    private Person register(String familyName) throws Exception {
        Person person = as(
                "beratung1",
                () -> persons.register(new Person(
                        new PersonName(NameKind.PASSPORT, "Anna", familyName, LocalDate.of(2026, 1, 1)),
                        PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)))));
        assertNotNull(person.getId());
        return person;
    }

    private Object close(String account, SimCase simCase, LocalDate day) throws Exception {
        return as(account, () -> {
            cases.close(simCase.getId(), day, ClosingReason.values()[0]);
            return null;
        });
    }

    private String lastLine(String account) throws SQLException {
        return texts(
                        "select concat_ws(' ', account, roles, coalesce(department, 'null'), permission, action, deed, data,"
                                + " purpose, coalesce(record_id, 'null'), coalesce(person_id, 'null'), outcome,"
                                + " coalesce(hits, 'null')) from access_log where account = '" + account
                                + "' order by seq desc limit 1")
                .get(0);
    }

    /** How often the server was sent such a statement, by anybody. */
    private long statements(String counter) throws SQLException {
        return number(
                "select variable_value from information_schema.global_status where variable_name = '" + counter + "'");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (answer.next()) {
                found.add(answer.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
