package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * How fast a list is imported, measured side by side with MariaDB's own LOAD DATA of the same rows into a table of the same
 * columns, and how much memory ten times as many rows take. Not a test: docs/benchmark.md says how to run it.
 */
class TakeoverBenchmark extends InServer {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final String HEADER =
            "lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;BAMF-Az;Familie_Nr;Stellung;Einreise;"
                    + "Zuweisung;Unterkunft;Zimmer;Einzug;Auszug;Status;gültig bis;Beginn Betreuung;Ende Betreuung;Betreuer;"
                    + "letzte Beratung;Themen;Bemerkung;Tel.;Sprache;Kita/Schule;Kurs;Einwilligung";

    @EJB(lookup = "java:global/sim/sim-ejb/Takeovers")
    private Takeovers takeovers;

    @EJB(lookup = "java:global/sim/sim-ejb/TakeoverJobs")
    private TakeoverJobs jobs;

    @EJB(lookup = "java:global/sim/sim-ejb/Receipts")
    private Receipts receipts;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(TakeoverBenchmark.class)
                .addAsResource(new StringAsset("project=" + System.getProperty("sim.project")), "benchmark.properties");
    }

    @Test
    void aHundredThousandRowsBesideLoadData() throws Exception {
        measure(FEW, 1); // warms up, and is the smaller size
        Run few = measure(FEW, 2);
        Run many = measure(MANY, 3);
        double load = loadData(list(MANY, 3));
        System.out.printf("%nTakeover benchmark%n");
        System.out.printf(
                "%-42s %8d rows %8.1f s %8.0f rows/s%n",
                "takeover, read, validated, matched", FEW, few.seconds(), few.rate());
        System.out.printf(
                "%-42s %8d rows %8.1f s %8.0f rows/s%n",
                "takeover, read, validated, matched", MANY, many.seconds(), many.rate());
        System.out.printf("%-42s %8d rows %8.1f s %8.0f rows/s%n", "LOAD DATA, same columns", MANY, load, MANY / load);
        System.out.printf("takeover is 1/%.1f of LOAD DATA (goal: 1/25)%n", many.seconds() / load);
        System.out.printf(
                "live heap %.0f MB at %d rows, %.0f MB at %d rows: growth %.0f MB (goal: below 64)%n",
                few.heap(), FEW, many.heap(), MANY, many.heap() - few.heap());
        assertTrue(many.seconds() / load <= 25, "1/" + many.seconds() / load);
        assertTrue(many.heap() - few.heap() < 64, "heap grew by " + (many.heap() - few.heap()) + " MB");
    }

    /** Seconds of the job, and the most live heap in MB that was seen while it ran. */
    private record Run(int rows, double seconds, double heap) {
        private double rate() {
            return rows / seconds;
        }
    }

    private Run measure(int rows, long seed) throws Exception {
        Path list = list(rows, seed);
        long id = as(
                "teamleitung",
                () -> takeovers.open("Messung " + rows, "Messung").getId());
        Instant begin = Instant.now();
        as("teamleitung", () -> receipts.receive(id, list.getFileName().toString(), list));
        as("teamleitung", () -> {
            jobs.read(id, LegalGround.CONTRACT_RETURN);
            return null;
        });
        double heap = await(id);
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        Files.delete(list);
        return new Run(rows, seconds, heap);
    }

    private double await(long id) throws Exception {
        double most = 0;
        JobView job = as("teamleitung", () -> jobs.watch(id)).orElseThrow();
        while (job.isRunning()) {
            Thread.sleep(200);
            most = Math.max(most, liveHeap());
            job = as("teamleitung", () -> jobs.watch(id)).orElseThrow();
        }
        assertEquals(JobView.State.DONE, job.state());
        return most;
    }

    /** What the last collections left, over all pools: live objects, not garbage. */
    private static double liveHeap() {
        double bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage afterCollection = pool.getCollectionUsage();
            bytes += afterCollection == null ? 0 : afterCollection.getUsed();
        }
        return bytes / (1 << 20);
    }

    /** Loads the list as it is, into a table with its columns, by MariaDB's own client. */
    private double loadData(Path list) throws Exception {
        StringBuilder columns = new StringBuilder();
        for (int i = 1; i <= HEADER.split(";").length; i++) {
            columns.append(", c").append(i).append(" varchar(200)");
        }
        execute("drop table if exists takeover_benchmark");
        execute("create table takeover_benchmark (id bigint not null auto_increment primary key" + columns
                + ") default character set utf8mb4");
        String sql = "load data local infile '" + list + "' into table takeover_benchmark character set utf8mb4"
                + " fields terminated by ';' ignore 1 lines ("
                + columns.toString().replaceAll(" varchar\\(200\\)", "").substring(2) + ")";
        Instant begin = Instant.now();
        client(sql);
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        execute("drop table takeover_benchmark");
        Files.delete(list);
        return seconds;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void client(String sql) throws Exception {
        try (Connection connection = owner.getConnection()) {
            Matcher url = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)")
                    .matcher(connection.getMetaData().getURL());
            assertTrue(url.find());
            Process process = new ProcessBuilder(
                            program().toString(),
                            "--no-defaults",
                            "--local-infile=1",
                            "--host=" + url.group(1),
                            "--port=" + url.group(2),
                            "--user=sim_owner",
                            "--password=Demo.2026",
                            "--skip-ssl",
                            url.group(3),
                            "--execute=" + sql)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
    }

    private static Path program() throws IOException {
        Properties properties = new Properties();
        properties.load(TakeoverBenchmark.class.getResourceAsStream("/benchmark.properties"));
        try (var files = Files.walk(Path.of(properties.getProperty("project"), "config/target/mariadb"))) {
            return files.filter(file -> file.getFileName().toString().equals("mariadb")
                            && Files.isExecutable(file)
                            && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** People with invented names, of whom one in fifty stands in the list twice with a slip. */
    private static Path list(int rows, long seed) throws IOException {
        Random random = new Random(seed);
        Path list = Files.createTempFile("messung-" + seed + "-", ".csv");
        try (PrintWriter out = new PrintWriter(list.toFile(), StandardCharsets.UTF_8)) {
            out.println(HEADER);
            String last = null;
            for (int i = 1; i <= rows; i++) {
                String line = last != null && random.nextInt(50) == 0 ? last : line(random);
                out.println(i + ";" + line);
                last = line;
            }
        }
        return list;
    }

    private static String line(Random random) {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(29_000));
        LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1_800));
        String azr = String.format("%012d", 100_000_000_000L + (random.nextLong() & Long.MAX_VALUE) % 800_000_000_000L);
        return String.join(
                ";",
                name(random, 3),
                name(random, 2),
                day(born),
                random.nextBoolean() ? "m" : "w",
                "SYR",
                azr,
                (1_000_000 + random.nextInt(8_999_999)) + "-475",
                String.valueOf(random.nextInt(40_000)),
                "HV",
                day(from),
                day(from),
                "Delleweg 63",
                "7",
                day(from),
                "",
                "Gest.",
                "17.02.2022",
                day(from),
                "lfd.",
                "Brandt",
                "27.03.2020",
                "Arbeit, Wohnung",
                random.nextInt(3) == 0 ? "Termin offen" : "",
                "",
                "Arabisch",
                "",
                "A1",
                "ja");
    }

    private static String name(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append("bcdfghjklmnprstvz".charAt(random.nextInt(17)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append("lmnrs".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String day(LocalDate day) {
        return String.format("%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
