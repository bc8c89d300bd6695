package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.review.boundary.Pairs;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * How fast a list is imported, measured side by side with MariaDB's own LOAD DATA: of the same rows into a table of the same
 * shape, and of the file into a bare table. And how much memory ten times as many rows take. Measures and prints, asserts
 * nothing of it: docs/benchmark.md says how to run it.
 */
class TakeoverBenchmark extends InServer {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final double SECONDS_BETWEEN_COLLECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
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

    @EJB(lookup = "java:global/sim/sim-ejb/Pairs")
    private Pairs pairs;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    /** Seconds of the collections that this measurement ordered. */
    private double collecting;

    private double collectingProcessor;

    @Deployment
    static WebArchive archive() {
        return archive(TakeoverBenchmark.class)
                .addAsResource(new StringAsset("project=" + System.getProperty("sim.project")), "benchmark.properties");
    }

    @Test
    void aHundredThousandRowsBesideLoadData() throws Exception {
        measure(FEW, 1); // warms up
        Run few = measure(FEW, 2);
        double before = loadBare(list(MANY, 3));
        Run many = measure(MANY, 3);
        double shaped = loadStaged(many.takeover());
        double bare = (before + loadBare(list(MANY, 3))) / 2;
        report("takeover", few);
        report("takeover", many);
        System.out.printf("%-52s %8d rows %7.1f s%n", "LOAD DATA, same rows, same shape", MANY, shaped);
        System.out.printf("%-52s %8d rows %7.1f s%n", "LOAD DATA, the file, no key and no check", MANY, bare);
        System.out.printf("takeover is 1/%.1f of LOAD DATA into the same shape (goal: 1/25)%n", many.all() / shaped);
        System.out.printf("takeover is 1/%.1f of LOAD DATA into a bare table (goal: 1/25)%n", many.all() / bare);
        System.out.printf(
                "live heap %.0f MB at %d rows, %.0f MB at %d rows: growth %.0f MB (goal: below 64)%n",
                few.heap(), FEW, many.heap(), MANY, many.heap() - few.heap());
        report("into the register", commit(few));
    }

    /** What a review allowed goes into the register; here the review found no two rows of one person. */
    private Run commit(Run read) throws Exception {
        execute("update takeover_pair set decision = 'DIFFERENT' where takeover_id = " + read.takeover());
        as("beratung1", () -> {
            pairs.finish(read.takeover());
            return null;
        });
        as("teamleitung", () -> {
            jobs.commit(read.takeover());
            return null;
        });
        Map<String, Double> seconds = new LinkedHashMap<>();
        double processorBefore = processor();
        double heap = watch(read.takeover(), seconds);
        return new Run(read.takeover(), read.rows(), seconds, processor() - processorBefore, heap);
    }

    private static void report(String what, Run run) {
        run.seconds()
                .forEach((step, seconds) -> System.out.printf(
                        "%-52s %8d rows %7.1f s %8.0f rows/s%n",
                        what + ", " + step, run.rows(), seconds, run.rows() / seconds));
        System.out.printf(
                "%-52s %8d rows %7.1f s %8.0f rows/s%n",
                what + ", all of it", run.rows(), run.all(), run.rows() / run.all());
        System.out.printf(
                "%-52s %8d rows %7.1f s%n",
                what + ", processor time of server and database", run.rows(), run.processor());
    }

    /** Seconds of each step, processor seconds of all, and the most live heap in MB that was seen meanwhile. */
    private record Run(long takeover, int rows, Map<String, Double> seconds, double processor, double heap) {
        private double all() {
            return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Run measure(int rows, long seed) throws Exception {
        Path list = list(rows, seed);
        long id = as(
                "teamleitung",
                () -> takeovers.open("Messung " + rows, "Messung").getId());
        Map<String, Double> seconds = new LinkedHashMap<>();
        double processorBefore = processor();
        Instant begin = Instant.now();
        as("teamleitung", () -> receipts.receive(id, list.getFileName().toString(), list));
        seconds.put("received, surveyed, sealed", since(begin));
        as("teamleitung", () -> {
            jobs.read(id, LegalGround.CONTRACT_RETURN);
            return null;
        });
        double heap = watch(id, seconds);
        Files.delete(list);
        return new Run(id, rows, seconds, processor() - processorBefore, heap);
    }

    /** Sees the job through its steps. */
    private double watch(long id, Map<String, Double> seconds) throws Exception {
        double most = liveHeap();
        JobView job = as("teamleitung", () -> jobs.watch(id)).orElseThrow();
        while (job.isRunning()) {
            Instant begin = Instant.now();
            String step = job.step();
            double collectingBefore = collecting;
            double[] heap = {0};
            Instant[] collected = {begin};
            job = Awaits.until(
                    PATIENCE,
                    () -> {
                        if (since(collected[0]) > SECONDS_BETWEEN_COLLECTIONS) {
                            heap[0] = Math.max(heap[0], liveHeap());
                            collected[0] = Instant.now();
                        }
                        return as("teamleitung", () -> jobs.watch(id)).orElseThrow();
                    },
                    seen -> !seen.isRunning() || !seen.step().equals(step));
            seconds.merge(step.isEmpty() ? "begun" : step, since(begin) - (collecting - collectingBefore), Double::sum);
            most = Math.max(most, heap[0]);
        }
        assertEquals(JobView.State.DONE, job.state());
        return most;
    }

    private static double since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    /** Processor seconds of this server and the database, without the collections that this measurement ordered. */
    private double processor() throws SQLException {
        return seconds(ProcessHandle.current()) - collectingProcessor + seconds(database());
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private ProcessHandle database() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery("select @@pid_file")) {
            file.next();
            return ProcessHandle.of(Long.parseLong(
                            Files.readString(Path.of(file.getString(1))).strip()))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What a full collection leaves: live objects, not garbage. Everything stands still meanwhile, and only because it is
     * measured; so its time is counted apart.
     */
    private double liveHeap() {
        Instant begin = Instant.now();
        double processorBefore = seconds(ProcessHandle.current());
        System.gc();
        collecting += since(begin);
        collectingProcessor += seconds(ProcessHandle.current()) - processorBefore;
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }

    /** Loads what the takeover staged into a table with the columns, keys, checks and references of the staged rows. */
    private double loadStaged(long takeover) throws Exception {
        Path rows = export("select * from takeover_row where takeover_id = " + takeover + " order by id");
        execute("drop table if exists takeover_benchmark");
        execute("create table takeover_benchmark like takeover_row");
        execute("alter table takeover_benchmark add foreign key (takeover_id) references takeover (id),"
                + " add foreign key (file_id) references takeover_file (id),"
                + " add foreign key (subject_id) references takeover_subject (id)");
        return load(rows, "");
    }

    /** Loads the list as it is, into a table with its columns and nothing else. */
    private double loadBare(Path list) throws Exception {
        StringBuilder columns = new StringBuilder();
        for (int i = 1; i <= HEADER.split(";").length; i++) {
            columns.append(", c").append(i).append(" varchar(200)");
        }
        execute("drop table if exists takeover_benchmark");
        execute("create table takeover_benchmark (id bigint not null auto_increment primary key" + columns
                + ") default character set utf8mb4");
        return load(
                list,
                " fields terminated by ';' ignore 1 lines ("
                        + columns.toString().replaceAll(" varchar\\(200\\)", "").substring(2) + ")");
    }

    private double load(Path file, String layout) throws Exception {
        double processorBefore = seconds(database());
        Instant begin = Instant.now();
        client("load data local infile '" + file + "' into table takeover_benchmark character set utf8mb4" + layout);
        double seconds = since(begin);
        System.out.printf(
                "LOAD DATA: %.1f s, of which processor time %.1f s%n", seconds, seconds(database()) - processorBefore);
        assertEquals(MANY, count("select count(*) from takeover_benchmark"), 1); // a header line is a staged row
        execute("drop table takeover_benchmark");
        Files.delete(file);
        return seconds;
    }

    /** In the layout that LOAD DATA expects when nothing else is said. */
    private Path export(String query) throws Exception {
        Path file = Files.createTempFile("messung-", ".tsv");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            statement.setFetchSize(1000);
            ResultSet rows = statement.executeQuery(query);
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringJoiner line = new StringJoiner("\t", "", "\n");
                for (int i = 1; i <= columns; i++) {
                    line.add(escaped(rows.getString(i)));
                }
                out.print(line);
            }
        }
        return file;
    }

    private static String escaped(String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
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
