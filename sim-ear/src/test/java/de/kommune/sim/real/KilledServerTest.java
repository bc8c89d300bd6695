package de.kommune.sim.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.Awaits;
import de.kommune.sim.browser.Chromium;
import de.kommune.sim.town.Town;
import de.kommune.sim.town.TownSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed in the middle of reading a list, with {@code kill -9}, and the list is taken over all the same: each
 * of its lines once. In a town of its own, since no other test may lose its server.
 */
class KilledServerTest {

    private static final int PEOPLE = 20_000;
    private static final int LINES = PEOPLE + 1;
    private static final double PATIENCE = 180_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS) // what the server said is wanted when something failed
    private Path folder;

    @Test
    void eachLineIsStagedOnceAlthoughTheServerWasKilledWhileItRead() throws Exception {
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
            beginToRead(page, list());
            long staged = someChunks(database);
            town.killServer();
            assertTrue(staged < LINES, "the kill came too late, " + staged + " lines were staged");
            town.startServer();
            resume(page, town);
            assertEquals(LINES, number(database, "select count(*) from takeover_row"));
            assertEquals(LINES, number(database, "select count(distinct sheet, row_no) from takeover_row"));
            assertEquals(PEOPLE, number(database, "select count(*) from takeover_row where outcome = 'TAKEN_OVER'"));
            assertEquals(1, number(database, "select count(*) from takeover_row where outcome = 'HEADER'"));
            assertEquals(1, number(database, "select count(*) from takeover where state = 'MATCHED'"));
        }
    }

    private static void signIn(Page page, Town town) {
        page.navigate(town.address() + "index.xhtml");
        page.getByLabel("Kennung").fill("teamleitung");
        page.getByLabel("Kennwort").fill("Demo.2026");
        button(page, "Anmelden");
        page.getByRole(AriaRole.NAVIGATION).first().waitFor();
    }

    private static void beginToRead(Page page, Path list) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fallübernahme"))
                .first()
                .click();
        page.getByLabel("Bezeichnung").fill("Stromausfall");
        page.getByLabel("Übergeben von").fill("EHC gGmbH");
        button(page, "Übernahme beginnen");
        page.getByLabel("Listen des Trägers").setInputFiles(list);
        button(page, "Entgegennehmen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weiter zu den Spalten"))
                .click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Rechtsgrund"))
                .selectOption("CONTRACT_RETURN");
        button(page, "Zeilen lesen und prüfen");
    }

    /** Whoever signs in after a power cut finds the job interrupted and lets it go on. */
    private static void resume(Page page, Town town) {
        signIn(page, town);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fallübernahme"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stromausfall"))
                .click();
        button(page, "Fortsetzen");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Weiter").setExact(true))
                .waitFor();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** How many lines stand in the database once the first do. */
    private static long someChunks(Connection database) throws Exception {
        return Awaits.until(
                Duration.ofMinutes(2),
                () -> number(database, "select count(*) from takeover_row"),
                staged -> staged > 0);
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private Path list() throws IOException {
        Path list = folder.resolve("stromausfall.csv");
        LocalDate first = LocalDate.of(1950, 1, 2);
        Random random = new Random(9);
        try (PrintWriter out = new PrintWriter(list.toFile(), StandardCharsets.UTF_8)) {
            out.println("lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;Einwilligung");
            for (int i = 1; i <= PEOPLE; i++) {
                LocalDate born = first.plusDays(i % 20_000);
                out.printf(
                        "%d;%s;%s;%02d.%02d.%d;w;AFG;ja%n",
                        i, name(random), name(random), born.getDayOfMonth(), born.getMonthValue(), born.getYear());
            }
        }
        return list;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("B");
        for (int i = 0; i < 3; i++) {
            name.append("aeiou".charAt(random.nextInt(5)))
                    .append("lmnrs".charAt(random.nextInt(5)))
                    .append("dtkgp".charAt(random.nextInt(5)));
        }
        return name.append('a').toString();
    }
}
