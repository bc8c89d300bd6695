package de.kommune.sim.real;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.kommune.sim.Awaits;
import de.kommune.sim.browser.Chromium;
import de.kommune.sim.town.Town;
import de.kommune.sim.town.TownSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed, with {@code kill -9}, when some people of a bus load have their beds in the database and others have not: nobody has
 * one then. In a town of its own, since no other test may lose its server; a trigger holds the server at that very row.
 */
class KilledBusLoadTest {

    private static final int PEOPLE = 4;
    private static final double PATIENCE = 180_000;
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String HALF = """
            create trigger bus_load_is_half_done before insert on placement for each row
            begin
              set @given = coalesce(@given, 0) + 1;
              if @given = 3 then
                do get_lock('half-done', 0);
                do get_lock('goes-on', 300);
              end if;
            end""";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS) // what the server said is wanted when something failed
    private Path folder;

    @Test
    void aBusLoadIsHousedAsAWholeOrNotAtAllAlthoughTheServerWasKilled() throws Exception {
        Browser browser = Chromium.browser().orElse(null);
        Assumptions.assumeTrue(browser != null, Chromium.MISSING);
        TownSettings settings = OwnTown.in(folder);
        try (Town town = new Town(settings);
                BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
                Connection database = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:"
                        + settings.ports().database() + "/sim?user=sim_owner&password=Demo.2026")) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            signIn(page, town);
            shelter(page, town);
            announce(page, town);
            String suggestion = suggested(page, town);
            run(database, HALF);
            assertEquals(1, number(database, "select get_lock('goes-on', 10)"));
            button(page, "Vorschlag annehmen").click(new Locator.ClickOptions().setNoWaitAfter(true));
            until(database, "select is_used_lock('half-done') is not null");
            town.killServer();
            assertEquals(1, number(database, "select release_lock('goes-on')"));
            until(database, "select is_used_lock('half-done') is null");
            assertEquals(0, number(database, "select count(*) from placement"));
            run(database, "drop trigger bus_load_is_half_done");
            town.startServer();
            signIn(page, town);
            page.navigate(suggestion);
            button(page, "Vorschlag annehmen").click();
            assertThat(page.getByText(PEOPLE + " Plätze sind vorgemerkt.")).isVisible();
            assertEquals(PEOPLE, number(database, "select count(*) from placement"));
        }
    }

    private static void signIn(Page page, Town town) {
        page.navigate(town.address() + "index.xhtml");
        page.getByLabel("Kennung").fill("unterkunft1");
        page.getByLabel("Kennwort").fill("Demo.2026");
        button(page, "Anmelden").click();
        page.getByRole(AriaRole.NAVIGATION).first().waitFor();
    }

    private static void shelter(Page page, Town town) {
        page.navigate(town.address() + "estate/tables.xhtml");
        String table =
                "Unterkunft;Art;Träger;PLZ;Ort;Zugang;Geöffnet ab;Gebäude;Wohnung;Etage;Zimmer;Fläche in m²;Höchstzahl;"
                        + "Belegung durch;Nur Familien;Geschützt;Stufenlos;Plätze\n"
                        + "Busweg 1;Hotel;FlüAG;42781;Haan;;;;;0;1;60;;;;;;" + PEOPLE;
        page.getByLabel("CSV- oder XLSX-Datei")
                .setInputFiles(new FilePayload("haus.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        button(page, "Einlesen").click();
        page.getByText("Die Tabelle ist eingelesen").waitFor();
    }

    private static void announce(Page page, Town town) {
        page.navigate(town.address() + "authorities/announce.xhtml");
        page.getByLabel("Grundlage").selectOption("Landesinterne Verteilung, § 50 AsylG");
        page.getByLabel("Geplante Ankunft")
                .fill(DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now()));
        for (int i = 0; i < PEOPLE; i++) {
            String given = "Kind" + "abcd".charAt(i);
            page.getByLabel("Familienname").fill("Busreise");
            page.getByLabel("Vornamen").fill(given);
            page.getByLabel("Geburtsdatum").fill("0" + (i + 1) + ".03.1990");
            button(page, "Zum Haushalt hinzufügen").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Busreise, " + given + " aus der Liste entfernen"))
                    .waitFor();
            assertThat(page.getByLabel("Vornamen")).hasValue("");
        }
        button(page, "Zuweisung speichern").click();
        page.waitForURL(Pattern.compile("/authorities/view\\.xhtml").asPredicate());
    }

    /** @return the page of the suggestion */
    private static String suggested(Page page, Town town) {
        page.navigate(town.address() + "housing/suggest.xhtml");
        button(page, "Betten suchen").click();
        page.getByText(PEOPLE + " von " + PEOPLE + " Personen haben einen Platz")
                .waitFor();
        return page.url();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void until(Connection database, String question) throws Exception {
        Awaits.until(LONG, () -> number(database, question), answer -> answer == 1);
    }

    private static void run(Connection database, String statement) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
