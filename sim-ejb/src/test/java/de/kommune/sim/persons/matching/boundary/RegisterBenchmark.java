package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.PersonSide;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.flywaydb.core.Flyway;

/**
 * Measures a search in a generated register of 100,000 people in a real MariaDB: the beans, statements and tables of the
 * application, without the application server. Each query seeks somebody of the register as a careless list would
 * write them.
 */
public final class RegisterBenchmark {

    private static final int PEOPLE = Integer.getInteger("sim.people", 100_000);
    private static final int WARMING = 300;
    private static final int QUERIES = 1000;
    private static final int BULK = 200;

    private RegisterBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path binaries = Path.of(System.getProperty("sim.mariadb", "config/target/mariadb"));
        try (BenchmarkDatabase database = new BenchmarkDatabase(binaries)) {
            String url = database.url();
            Flyway.configure()
                    .dataSource(url, "root", "")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            InventedRegister register = new InventedRegister(PEOPLE, new Random(11));
            long began = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(url + "&useBulkStmts=true")) {
                register.write(connection);
                connection
                        .createStatement()
                        .execute("analyze table person, person_name, person_identifier, person_key");
            }
            long keys = count(url, "person_key");
            System.out.printf(
                    Locale.ROOT,
                    "%nRegister of %,d people with %,d keys written in %d s%n",
                    PEOPLE,
                    keys,
                    (System.nanoTime() - began) / 1_000_000_000);
            search(url, register);
        }
    }

    private static long count(String url, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void search(String url, InventedRegister register) throws ReflectiveOperationException {
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "sim",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver",
                        "eclipselink.target-server", "None"))) {
            Random random = new Random(5);
            double[] milliseconds = new double[QUERIES];
            int found = 0;
            for (int query = -WARMING; query < QUERIES; query++) {
                int sought = random.nextInt(PEOPLE);
                MatchRecord careless = register.carelessly(sought, random);
                long began = System.nanoTime();
                List<Candidate> candidates =
                        inTransaction(factory, List.of(careless)).get(0);
                if (query >= 0) {
                    milliseconds[query] = (System.nanoTime() - began) / 1e6;
                    boolean among = candidates.stream().anyMatch(one -> one.personId() == register.idOf(sought));
                    found += among ? 1 : 0;
                }
            }
            report("one record at a time", milliseconds, found);
            bulk(factory, register, random);
        }
    }

    private static void bulk(EntityManagerFactory factory, InventedRegister register, Random random)
            throws ReflectiveOperationException {
        double[] milliseconds = new double[QUERIES / BULK];
        int found = 0;
        for (int portion = 0; portion < milliseconds.length; portion++) {
            List<Integer> sought = new ArrayList<>();
            List<MatchRecord> careless = new ArrayList<>();
            for (int at = 0; at < BULK; at++) {
                sought.add(random.nextInt(PEOPLE));
                careless.add(register.carelessly(sought.get(at), random));
            }
            long began = System.nanoTime();
            List<List<Candidate>> candidates = inTransaction(factory, careless);
            milliseconds[portion] = (System.nanoTime() - began) / 1e6 / BULK;
            for (int at = 0; at < BULK; at++) {
                long id = register.idOf(sought.get(at));
                found += candidates.get(at).stream().anyMatch(one -> one.personId() == id) ? 1 : 0;
            }
        }
        report(BULK + " records at once, for each", milliseconds, found);
    }

    private static void report(String title, double[] milliseconds, int found) {
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "| %s | mean %.1f ms | median %.1f ms | 95 %% %.1f ms | slowest %.1f ms | found %.3f |%n",
                title,
                Arrays.stream(milliseconds).average().orElse(0),
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 95 / 100],
                milliseconds[milliseconds.length - 1],
                found / (double) QUERIES);
    }

    private static List<List<Candidate>> inTransaction(EntityManagerFactory factory, List<MatchRecord> sought)
            throws ReflectiveOperationException {
        try (EntityManager em = factory.createEntityManager()) {
            DuplicateSearch search = wired(em);
            em.getTransaction().begin();
            List<List<Candidate>> candidates =
                    search.candidates(sought.stream().map(COMPARISONS::prepare).toList());
            em.getTransaction().rollback();
            return candidates;
        }
    }

    private static final DuplicateSearch SEARCH = new DuplicateSearch();
    private static final Comparisons COMPARISONS = new Comparisons();

    /** What the container does. */
    private static DuplicateSearch wired(EntityManager em) throws ReflectiveOperationException {
        RegisterRecords records = new RegisterRecords();
        set(records, "em", em);
        PersonKeys keys = new PersonKeys();
        set(keys, "em", em);
        set(keys, "records", records);
        set(keys, "rows", new CounselledRows());
        OpenPairs openPairs = new OpenPairs();
        set(openPairs, "em", em);
        set(openPairs, "clock", Clock.systemUTC());
        set(SEARCH, "comparisons", COMPARISONS);
        set(SEARCH, "records", records);
        set(SEARCH, "keys", keys);
        set(SEARCH, "openPairs", openPairs);
        return SEARCH;
    }

    /** There is nobody signed in here, and no transaction to ask. */
    private static final class CounselledRows extends PersonRows {
        @Override
        public PersonSide side() {
            return PersonSide.COUNSELLING;
        }
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field injected = bean.getClass().getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(bean, value);
    }
}
