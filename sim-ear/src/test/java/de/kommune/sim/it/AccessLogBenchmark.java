package de.kommune.sim.it;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.Role;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * What the line of the access log costs, in one run: a call with its line, the insert with and without the chain, and how
 * many lines a second eight threads get through the one head. Not a test: docs/benchmark.md says how to run it.
 */
class AccessLogBenchmark extends InServer {

    private static final int ROUNDS = 21;
    private static final int TIMES = 100;
    private static final int THREADS = 8;
    private static final String COLUMNS =
            "(at, account, roles, action, deed, data, purpose, record_id, outcome) values (now(6), 'bench', 'COUNSELLOR',"
                    + " 'Bench.mark', 'READ', 'persons', 'PERSON_READ', 4711, 'DONE')";

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/AccessLogWriter!de.kommune.sim.access.CallLog")
    private CallLog log;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(AccessLogBenchmark.class);
    }

    @Test
    void theLineBesideTheCall() throws Exception {
        long id = as(
                        "beratung1",
                        () -> persons.register(new Person(
                                new PersonName(NameKind.PASSPORT, "Bench", "Mark", LocalDate.of(2026, 1, 1)),
                                PersonFacts.of(Sex.UNKNOWN, BirthDate.ofYear(1990)))))
                .getId();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace table access_log_bare as select * from access_log where false");
            List<Callable<?>> works = List.of(
                    () -> persons.get(id),
                    this::line,
                    () -> insert(statement, "access_log"),
                    () -> insert(statement, "access_log_bare"));
            double[] medians = as("beratung1", () -> medians(works));
            statement.execute("drop table access_log_bare");
            System.out.printf(
                    "access log: Persons.get with its line %.3f ms, a line by itself %.3f ms, insert %.3f ms, without chain"
                            + " and indexes %.3f ms, %d threads %.0f lines/s%n",
                    medians[0], medians[1], medians[2], medians[3], THREADS, throughput());
        }
    }

    /** The works take turns, so that what else the machine does slows all of them alike. */
    private static double[] medians(List<Callable<?>> works) throws Exception {
        double[][] times = new double[works.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int work = 0; work < works.size(); work++) {
                times[work][round] = milliseconds(works.get(work));
            }
        }
        return Arrays.stream(times)
                .mapToDouble(all ->
                        Arrays.stream(all).sorted().skip(ROUNDS / 2).findFirst().orElseThrow())
                .toArray();
    }

    private Object line() {
        log.apart(CallLog.Entry.event(
                CallLog.Actor.of("bench", Set.of(Role.COUNSELLOR)),
                new CallLog.Action("Bench.mark", Deed.CHECK, "operations"),
                Outcome.DONE));
        return null;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            work.call();
        }
        return (System.nanoTime() - begin) / 1e6 / TIMES;
    }

    private static Object insert(Statement statement, String table) throws SQLException {
        return statement.executeUpdate("insert into " + table + " " + COLUMNS);
    }

    private double throughput() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Double>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                all.add(() -> milliseconds(this::line)); // each of TIMES lines
            }
            long begin = System.nanoTime();
            for (var one : pool.invokeAll(all)) {
                one.get();
            }
            return THREADS * TIMES / ((System.nanoTime() - begin) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }
}
