package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.kommune.sim.TownSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * axe finds nothing, on no page that a link leads to: in German at a desk and on a telephone, in English on a telephone.
 * There is a client with all that a case can have, so that each page has something to show, and no page is left out.
 */
class AccessibilityTest extends WholeLife {

    private static final double PATIENCE = 60_000;

    private static final String LIST = """
            lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Familie_Nr;Stellung;Beginn Betreuung;Ende Betreuung;Bemerkung;Einwilligung
            1;Axelrod;Ada;14.05.1984;w;ERI;;1;HV;01.02.2022;lfd.;;ja
            """;

    /** Tests of their own look at each state of these pages, with records that a life does not leave. */
    private static final List<String> LOOKED_AT_ELSEWHERE = List.of(
            "/sim/information/",
            "/sim/housing/",
            "/sim/estate/",
            "/sim/upkeep/",
            "/sim/equipment/",
            "/sim/figures/",
            "/sim/authorities/",
            "/sim/fees/",
            "/sim/competence/",
            "/sim/residence/",
            "/sim/matters/",
            "/sim/reunion/",
            "/sim/applications/",
            "/sim/claims/",
            "/sim/payments/",
            "/sim/partners/",
            "/sim/referrals/",
            "/sim/asylum/",
            "/sim/education/",
            "/sim/volunteering/",
            "/sim/events/",
            "/sim/recognition/",
            "/sim/measures/",
            "/sim/engagements/",
            "/sim/assistance/");

    private final Set<String> seen = new TreeSet<>();
    private List<String> records;

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessible() {
        begin();
        return Stream.of(
                test("nobody yet", this::visitAsNobody),
                test("beratung2", () -> visit("beratung2", false)),
                test("teamleitung, in both languages", () -> visit("teamleitung", true)),
                test("unterkunft1", () -> visit("unterkunft1", false)),
                test("leistung1", () -> visit("leistung1", false)),
                test("asd1", () -> visit("asd1", false)),
                test("datenschutz", () -> visit("datenschutz", false)),
                test("itbetrieb", () -> visit("itbetrieb", false)),
                test("ehrenamt", () -> visit("ehrenamt", false)),
                test("siga, in both languages", () -> visit("siga", true)),
                test("no page is left out", this::noPageIsLeftOut));
    }

    private static DynamicTest test(String name, org.junit.jupiter.api.function.Executable work) {
        return DynamicTest.dynamicTest(name, work);
    }

    private void begin() {
        liveUntilTheAsdIsAsked(new PointerHand(), false);
        records = new ArrayList<>(records());
        records.add("/sim/search.xhtml?q=" + family());
        page = openDesk();
        signIn("teamleitung");
        records.add(takeover());
    }

    /** A list of a contractor, as far as its figures can be looked at. */
    private String takeover() {
        page.navigate("takeover/list.xhtml");
        page.getByLabel("Bezeichnung").fill("Liste für " + family());
        page.getByLabel("Übergeben von").fill("EHC gGmbH");
        button("Übernahme beginnen").click();
        page.getByLabel("Listen des Trägers")
                .setInputFiles(new FilePayload("axe.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        button("Entgegennehmen").click();
        link("Weiter zu den Spalten").click();
        page.getByLabel("Rechtsgrund").selectOption("CONTRACT_RETURN");
        button("Zeilen lesen und prüfen").click();
        String takeover = page.url();
        link("Weiter").click(new Locator.ClickOptions().setTimeout(PATIENCE));
        button("Prüfung abschließen").click();
        assertThat(page.getByText("Fünfjahresuhren danach")).isVisible();
        return takeover;
    }

    private void noPageIsLeftOut() {
        Set<String> left = pages();
        left.removeAll(seen);
        left.removeIf(path -> LOOKED_AT_ELSEWHERE.stream().anyMatch(path::startsWith));
        assertEquals(Set.of(), left);
    }

    private void visitAsNobody() {
        page = openDesk();
        page.navigate("login.xhtml");
        sweep("sign-in");
        inEnglish();
        sweep("sign-in in English");
        seen.add("/sim/login.xhtml");
        pages().stream().filter(path -> path.startsWith("/sim/errorpages/")).forEach(path -> {
            page.navigate(TownSession.address().resolve(path).toString());
            sweep(path);
            seen.add(path);
        });
    }

    private void visit(String account, boolean both) {
        page = openDesk();
        signIn(account);
        Map<String, String> visited = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(records);
        waiting.add("/sim/index.xhtml");
        while (!waiting.isEmpty()) {
            String link = waiting.poll();
            if (visited.putIfAbsent(pathOf(link), link) == null && isThere(link)) {
                sweep(link + " as " + account, seen.add(pathOf(link)));
                waiting.addAll(links());
            }
        }
        if (both) {
            inEnglish();
            atWidth(PHONE);
            visited.values().stream()
                    .filter(this::isThere)
                    .forEach(link -> assertAccessible(link + " in English on a telephone as " + account));
        }
    }

    /** A page, and no paper out of a case, which the browser shows as it is; what is not for this account is not there. */
    private boolean isThere(String link) {
        Response answer = page.navigate(TownSession.address().resolve(link).toString());
        if (!answer.headerValue("content-type").startsWith("text/html")) {
            seen.add(pathOf(link));
            return false;
        }
        return answer.ok();
    }

    private void inEnglish() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private void sweep(String where) {
        sweep(where, true);
    }

    /** Both widths where nobody came to the page before; what another account sees beside is on it at either. */
    private void sweep(String where, boolean first) {
        atWidth(DESK);
        assertAccessible(where);
        if (first) {
            atWidth(PHONE);
            assertAccessible(where + " on a telephone");
        }
    }

    /** Links to pages of this application; a page is visited once, whatever its parameters. */
    private List<String> links() {
        Object found =
                page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .filter(link -> pathOf(link).matches("/sim/[a-z/]+\\.xhtml"))
                        .toList();
    }

    private static String pathOf(String link) {
        String path = URI.create(link.replace(" ", "%20")).getPath();
        return path == null ? "" : path;
    }

    /** All that the table of rooms names, which is all that there is: {@code RoomsTest} sees to that. */
    private static Set<String> pages() {
        Path folder = Path.of(System.getProperty("sim.project"), "sim-web/src/main/webapp");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/sim/" + file)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
