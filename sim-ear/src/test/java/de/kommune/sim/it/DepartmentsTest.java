package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Department;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.policy.GrantReader;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself refuses, whatever a program asks of it: native SQL on the application's own connections. */
class DepartmentsTest extends InServer {

    private static final int THREADS = 8;
    private static final int CALLS = 500;

    /** What the system may do with single columns by itself. */
    private static final Set<String> OF_THE_NIGHT = Set.of(
            "SELECT id",
            "SELECT row_id",
            "SELECT file_id",
            "SELECT document_id",
            "SELECT chunk_no",
            "SELECT key_no",
            "SELECT sealed",
            "UPDATE key_no",
            "UPDATE sealed",
            // to find what is old, and to take it away unread
            "SELECT kept_at",
            "SELECT request_id",
            "SELECT package_id",
            "SELECT erase_on",
            "SELECT held_on",
            "SELECT first_name",
            "SELECT version",
            "UPDATE first_name",
            "UPDATE version");

    @Deployment
    static WebArchive archive() {
        return archive(DepartmentsTest.class, Grants.class, TableRights.class).addAsResource("grants.csv");
    }

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @ParameterizedTest
    @EnumSource
    void theDatabaseGrantsADepartmentWhatIsDeclaredAndNothingElse(Department department) throws Exception {
        Map<String, String> declared = Grants.declared().of(department, TableRights.tables(owner));
        assertEquals(print(declared), print(inTransaction(department, this::rights)));
    }

    /**
     * Rights on single columns, which {@link #theDatabaseGrantsADepartmentWhatIsDeclaredAndNothingElse} does not see: what runs at
     * night reseals texts and erases what is old, and IT counts texts by their key. Nobody else has any.
     */
    @ParameterizedTest
    @EnumSource
    void aRightOnSingleColumnsReachesNoFurtherThanTheSealAndTheErasure(Department department) throws Exception {
        for (Grant right : inTransaction(department, () -> reported(department))) {
            Set<String> allowed = switch (department) {
                case OPERATIONS -> Set.of("SELECT key_no");
                case SYSTEM -> OF_THE_NIGHT;
                default -> Set.of();
            };
            for (String column : right.columns()) {
                assertTrue(allowed.contains(right.right() + " " + column), department + ": " + right);
            }
        }
    }

    private List<Grant> reported(Department department) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("show grants for " + department.databaseRole())) {
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
        }
        return new GrantReader().read(lines);
    }

    /** A request to open something sealed names its case, so its row alone would tell that there is one. */
    @ParameterizedTest
    @EnumSource(names = {"OFFICE", "VOLUNTEERING", "ASD", "OPERATIONS", "STATISTICS"})
    void noRequestForApprovalTellsAnotherDepartmentOfACase(Department department) throws Exception {
        for (String table : List.of("approval", "approval_step")) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> inTransaction(department, () -> answer(application, "select count(*) from " + table)));
            assertEquals(1142, refusal.getErrorCode(), refusal.getMessage());
        }
        assertEquals(
                "0",
                inTransaction(
                        Department.COUNSELLING,
                        () -> answer(application, "select count(*) from approval where 1 = 0")));
    }

    @Test
    void aTransactionThatWorksForNobodyMayNothing() throws Exception {
        assertEquals(print(nothing()), print(inTransaction(null, this::rights)));
    }

    @Test
    void outsideATransactionNothingMayBeRead() throws Exception {
        assertEquals(print(nothing()), print(rights()));
    }

    @Test
    void theSchemaHoldsNoRoutineThatEverybodyMightCall() throws Exception {
        assertEquals(
                "0", answer(owner, "select count(*) from information_schema.routines where routine_schema = 'sim'"));
    }

    @Test
    void aCallWorksForTheDepartmentOfItsCallersRole() throws Exception {
        inTransaction(null, () -> {
            as("beratung1", () -> persons.find("Nobodyhasthisname", 5));
            assertEquals("sim_counselling", role());
            return null;
        });
    }

    @Test
    void nobodyWorksForTwoDepartmentsInOneTransaction() throws Exception {
        inTransaction(Department.OFFICE, () -> {
            EJBException refusal =
                    assertThrows(EJBException.class, () -> as("beratung1", () -> persons.find("Nobodyhasthisname", 5)));
            assertTrue(refusal.getCausedByException().getMessage().contains("OFFICE"), refusal.toString());
            return null;
        });
    }

    @Test
    void aTransactionBesideItWorksForItsOwnDepartment() throws Exception {
        inTransaction(Department.COUNSELLING, () -> {
            assertEquals("sim_counselling", role());
            Transaction outer = transactions.suspend();
            assertEquals("sim_office", inTransaction(Department.OFFICE, this::role));
            // the line about the refusal is written in a transaction of its own, for nobody's department
            assertThrows(AccessDeniedException.class, () -> as("siga", () -> persons.find("Nobodyhasthisname", 5)));
            transactions.resume(outer);
            assertEquals("sim_counselling", role());
            return null;
        });
    }

    /** Asked of the driver's own connection, past the pool, which gives a role to what it hands out. */
    @Test
    void aConnectionGoesBackToThePoolWithoutARole() throws Exception {
        Connection[] physical = new Connection[1];
        inTransaction(Department.COUNSELLING, () -> {
            try (Connection connection = application.getConnection()) {
                assertEquals("sim_counselling", roleOf(connection));
                physical[0] = connection.getMetaData().getConnection();
            }
            return null;
        });
        assertNull(roleOf(physical[0]));
    }

    @Test
    void alsoAfterAnExceptionThatLeftItInTheMiddle() throws Exception {
        Connection[] physical = new Connection[1];
        assertThrows(
                SQLException.class,
                () -> inTransaction(Department.OFFICE, () -> {
                    try (Connection connection = application.getConnection()) {
                        physical[0] = connection.getMetaData().getConnection();
                        return answer(connection, "select count(*) from sim_case");
                    }
                }));
        assertNull(roleOf(physical[0]));
    }

    @Test
    void manyAtOnceNeverGetTheRoleOfAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                wrong.add(threads.submit(() -> wrongRoles(first)));
            }
            for (Future<Integer> some : wrong) {
                assertEquals(0, some.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One call after the other for one department after the other; every third ends with a rollback, every fourth is for nobody. */
    private int wrongRoles(int first) throws Exception {
        int wrong = 0;
        for (int i = first; i < first + CALLS; i++) {
            Department department = i % 4 == 0 ? null : Department.values()[i % Department.values().length];
            String expected = department == null ? null : department.databaseRole();
            transactions.begin();
            if (department != null) {
                workFor(department);
            }
            wrong += Objects.equals(expected, role()) ? 0 : 1;
            wrong += Objects.equals(expected, role()) ? 0 : 1;
            if (i % 3 == 0) {
                transactions.rollback();
            } else {
                transactions.commit();
            }
        }
        return wrong;
    }

    private Map<String, String> rights() throws SQLException {
        try (Connection connection = application.getConnection()) {
            return TableRights.tried(connection, TableRights.tables(owner));
        }
    }

    private Map<String, String> nothing() throws SQLException {
        Map<String, String> rights = new TreeMap<>();
        TableRights.tables(owner).keySet().forEach(table -> rights.put(table, ""));
        return rights;
    }

    /** Works in a transaction of its own that is rolled back. */
    private <T> T inTransaction(Department department, Callable<T> work) throws Exception {
        transactions.begin();
        try {
            if (department != null) {
                workFor(department);
            }
            return work.call();
        } finally {
            transactions.rollback();
        }
    }

    private String role() throws SQLException {
        return answer(application, "select current_role()");
    }

    private static String roleOf(Connection connection) throws SQLException {
        return answer(connection, "select current_role()");
    }

    private static String answer(DataSource database, String question) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return answer(connection, question);
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A line a table, so that a difference is seen at once. */
    private static String print(Map<String, String> rights) {
        StringBuilder lines = new StringBuilder();
        rights.forEach((table, letters) ->
                lines.append(table).append(": ").append(letters).append('\n'));
        return lines.toString();
    }
}
