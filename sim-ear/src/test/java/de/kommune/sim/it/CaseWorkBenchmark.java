package de.kommune.sim.it;

import de.kommune.sim.matrix.Answer;
import de.kommune.sim.matrix.Form;
import de.kommune.sim.matrix.PageStatements;
import de.kommune.sim.matrix.Visit;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the pages of daily work cost with 10,000 people and with 1,000,000, each with a case, and with three contacts for each
 * («lange Listen bleiben schnell»): time, processor time of server and database, statements; and beside a servlet that sends
 * the same statements. The list of posts, which is the same in both, says how much the machine has changed between. Measures and
 * prints, asserts nothing of it: docs/benchmark.md says how to run it.
 */
@TestMethodOrder(OrderAnnotation.class)
class CaseWorkBenchmark extends InServer {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("sim.people", 1_000_000);
    private static final int WARM_UP = Integer.getInteger("sim.warmup", 300);
    private static final int TURNS = 9;
    private static final int REQUESTS = Integer.getInteger("sim.requests", 25);
    private static final String HERE = "../CaseWorkBenchmark/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static Visit asking;

    private final Map<String, Map<Integer, Cost>> costs = new LinkedHashMap<>();
    private final Map<String, Page> pages = new LinkedHashMap<>();

    @Deployment
    static WebArchive archive() {
        return archive(
                        CaseWorkBenchmark.class,
                        GeneratedRegister.class,
                        SentStatements.class,
                        SentSql.class,
                        SameSql.class,
                        SpentTime.class)
                .addPackage(Visit.class.getPackage());
    }

    /** What one request costs, in milliseconds; processor time of the server's process and of the database's. */
    private record Cost(double wall, double server, double database, long statements, long bytes) {
        private double processor() {
            return server + database;
        }
    }

    @FunctionalInterface
    private interface Page {
        Answer open() throws Exception;
    }

    @Test
    @Order(1)
    void aCaseIsFilled() throws Exception {
        PageStatements.prepare();
    }

    @Test
    @RunAsClient
    @Order(2)
    void aMillionPeopleBesideTenThousand() throws Exception {
        try (Connection root = SentSql.root()) {
            SentSql.execute(
                    root,
                    "set global innodb_buffer_pool_size = 2147483648",
                    "set global innodb_flush_log_at_trx_commit = 2");
            GeneratedRegister register = new GeneratedRegister(Files.createTempDirectory("sim-benchmark"), TODAY);
            for (int size : new int[] {FEW, MANY}) {
                long begin = System.nanoTime();
                register.growTo(root, size);
                System.out.printf("[bench] %d people after %.0f s%n", size, (System.nanoTime() - begin) / 1e9);
                prepare(register);
                warmUp();
                for (String name : pages.keySet()) {
                    Cost cost = measure(root, pages.get(name));
                    costs.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(size, cost);
                    System.out.println("[bench] " + size + " " + name + " " + cost);
                }
            }
            report();
            System.out.println("[bench] | page | CPU ms | CPU ms of the servlet | ratio | ratio of the server alone |");
            for (String name : pages.keySet()) {
                beside(root, name);
            }
        }
    }

    /** All pages in turn, so that none is measured while the server still learns how to run the others. */
    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            for (Page page : pages.values()) {
                page.open();
            }
        }
    }

    private void prepare(GeneratedRegister register) throws Exception {
        Visit counsellor = Visit.of(GeneratedRegister.COUNSELLOR);
        Visit lead = Visit.of("teamleitung");
        String[] name = register.name(4_242).split(" ");
        pages.put("Maßstab: Über SIM", () -> lead.get("about.xhtml"));
        pages.put("Mein Tag, Beratung", () -> counsellor.get("index.xhtml"));
        pages.put("Mein Tag, Teamleitung", () -> lead.get("index.xhtml"));
        pages.put("Fallliste, meine", () -> counsellor.get("cases/list.xhtml"));
        pages.put("Fallliste, Team", () -> lead.get("cases/list.xhtml"));
        list("Fallliste, Team, nächste Seite", 25, null);
        list("Fallliste, Team, Seite 40", 975, null);
        list("Fallliste, Team, nach Name", 0, "cases:personName");
        filter("Fallliste, Team, höchstens 90 Tage", "list:warning", "90");
        filter("Fallliste, Team, Name gesucht", "list:text", name[1]);
        filter("Fallliste, Team, ein Thema", "list:topic", "KITA_SCHULE");
        search(counsellor, "Suche, Name", name[0] + " " + name[1]);
        search(counsellor, "Suche, andere Schreibweise", "Chaled Rahymi");
        search(counsellor, "Suche, häufiger Name allein", "Rahimi");
        search(counsellor, "Suche, Fallnummer", GeneratedRegister.caseNo(4_242));
        search(counsellor, "Suche, Telefon", GeneratedRegister.phone(4_242));
        search(counsellor, "Suche, AZR-Nummer", GeneratedRegister.azrNumber(4_242));
        String filled = PageStatements.address("/cases/view.xhtml", GeneratedRegister.COUNSELLOR);
        pages.put("Fallseite", () -> counsellor.get(filled));
        pages.put("Personen", () -> counsellor.get("persons/list.xhtml"));
    }

    private void search(Visit visit, String name, String text) {
        pages.put(name, () -> visit.get("search.xhtml?q=" + Visit.encoded(text)));
    }

    /** Another part of the team's list, as the table asks for it. */
    private void list(String name, int first, String sortedBy) throws Exception {
        Visit lead = Visit.of("teamleitung");
        Form form = form(lead);
        List<Map.Entry<String, String>> fields = new ArrayList<>(form.fields());
        fields.addAll(partial("list:cases", "list:cases"));
        fields.add(Map.entry("list:cases_encodeFeature", "true"));
        fields.add(Map.entry(sortedBy == null ? "list:cases_pagination" : "list:cases_sorting", "true"));
        fields.add(Map.entry("list:cases_first", Integer.toString(first)));
        fields.add(Map.entry("list:cases_rows", "25"));
        if (sortedBy != null) {
            fields.add(Map.entry("list:cases_sortKey", "list:" + sortedBy));
            fields.add(Map.entry("list:cases_sortDir", "1"));
        }
        pages.put(name, () -> lead.post(form.action(), fields, "Faces-Request", "partial/ajax"));
    }

    /** The team's list, narrowed once before and then opened again and again. */
    private void filter(String name, String field, String value) throws Exception {
        Visit lead = Visit.of("teamleitung");
        Form form = form(lead);
        List<Map.Entry<String, String>> fields = new ArrayList<>(Form.with(form.fields(), field, value));
        fields.addAll(partial(field, "list:cases"));
        fields.add(Map.entry("jakarta.faces.behavior.event", field.endsWith("text") ? "input" : "valueChange"));
        lead.post(form.action(), fields, "Faces-Request", "partial/ajax");
        pages.put(name, () -> lead.get("cases/list.xhtml"));
    }

    private static Form form(Visit visit) throws Exception {
        return Form.of(visit.get("cases/list.xhtml").body()).stream()
                .filter(form ->
                        form.fields().stream().anyMatch(field -> field.getKey().equals("list:text")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map.Entry<String, String>> partial(String source, String render) {
        return List.of(
                Map.entry("jakarta.faces.partial.ajax", "true"),
                Map.entry("jakarta.faces.source", source),
                Map.entry("jakarta.faces.partial.execute", source),
                Map.entry("jakarta.faces.partial.render", render));
    }

    private Cost measure(Connection root, Page page) throws Exception {
        long bytes = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Answer answer = page.open();
            if (answer.status() != 200 || answer.leadsOn()) {
                throw new IllegalStateException(answer.status() + " " + answer.body());
            }
            bytes = answer.body().length();
        }
        double[] walls = new double[TURNS * REQUESTS];
        double[] servers = new double[TURNS];
        double[] databases = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long server = server();
            long database = database();
            for (int i = 0; i < REQUESTS; i++) {
                long begin = System.nanoTime();
                page.open();
                walls[turn * REQUESTS + i] = (System.nanoTime() - begin) / 1e6;
            }
            servers[turn] = (server() - server) / 1e6 / REQUESTS;
            databases[turn] = (database() - database) / 1e6 / REQUESTS;
        }
        return new Cost(median(walls), median(servers), median(databases), statements(root, page), bytes);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void report() {
        System.out.println(
                "[bench] | page | statements | ms, 10,000 | ms, 1,000,000 | CPU ms, 10,000 | CPU ms, 1,000,000 |"
                        + " wall ratio | CPU ratio |");
        costs.forEach((name, by) -> {
            Cost few = by.get(FEW);
            Cost many = by.get(MANY);
            System.out.printf(
                    "[bench] | %s | %d | %.1f | %.1f | %.1f + %.1f | %.1f + %.1f | %.2f | %.2f |%n",
                    name,
                    Math.max(few.statements(), many.statements()),
                    few.wall(),
                    many.wall(),
                    few.server(),
                    few.database(),
                    many.server(),
                    many.database(),
                    many.wall() / few.wall(),
                    many.processor() / few.processor());
        });
    }

    /** The same statements, as the database was sent them, by a servlet. */
    private void beside(Connection root, String name) throws Exception {
        Visit visit = Visit.of(null);
        visit.postText(
                HERE + "same-sql?name=" + Visit.encoded(name),
                String.join(
                        SameSql.BETWEEN,
                        SentSql.during(root, () -> pages.get(name).open())));
        Cost servlet = measure(root, () -> visit.get(HERE + "same-sql?name=" + Visit.encoded(name)));
        Cost page = costs.get(name).get(MANY);
        System.out.printf(
                "[bench] | %s | %.1f + %.1f | %.1f + %.1f | %.1f | %.1f |%n",
                name,
                page.server(),
                page.database(),
                servlet.server(),
                servlet.database(),
                page.processor() / servlet.processor(),
                page.server() / servlet.server());
    }

    private long statements(Connection root, Page page) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = asked("statements");
            page.open();
            least = Math.min(least, asked("statements") - before);
        }
        return least;
    }

    private static long server() throws Exception {
        return asked("spent");
    }

    private static long asked(String what) throws Exception {
        return Long.parseLong(asking().get(HERE + what).body());
    }

    private static Visit asking() throws Exception {
        if (asking == null) {
            asking = Visit.of(null);
        }
        return asking;
    }

    private static long database() {
        String port = "--port=" + System.getProperty("sim.test.port.database");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(Arrays::asList)
                        .filter(given -> given.contains(port))
                        .isPresent())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }
}
