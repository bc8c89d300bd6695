package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the contractor's list to a person with her clock, as the team lead does it. */
class TakeoverJourneyTest extends InBrowser {

    private static final double PATIENCE = 60_000;

    private static final String LIST = """
            lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Familie_Nr;Stellung;Beginn Betreuung;Ende Betreuung;Bemerkung;Einwilligung
            1;Wandersmann;Theodora;14.05.1984;w;ERI;170000000017;1;HV;01.02.2022;lfd.;hat Diabetes;ja
            2;Wandersman;Teodora;14.05.1984;w;ERI;170000000017;;;01.02.2022;lfd.;;ja
            3;Wandersmann;Jonas;2.3.11;m;ERI;;1;Kind;01.02.2022;lfd.;;ja
            4;Nachtigall;Ottilie;31.12.1960;w;DEU;;;;01.03.2021;30.09.2021;;nein
            5;;;1.1.1970;m;DEU;;;;01.03.2021;;;ja
            Summe;5;;;;;;;;;;;
            """;

    @Test
    void theTeamLeadTakesAListOverReviewsByKeyboardAndOpensAPersonWithHerClock() throws IOException {
        signIn("teamleitung");
        open("Winterliste");
        receive();
        readTheRows();
        lookAtTheRows();
        reviewByKeyboard();
        commit();
        printTheProtocol();
        findThePersonWithHerClock();
    }

    @Test
    void aListBeyondTheLimitIsRefusedBeforeItIsSent(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("riesig.csv");
        try (RandomAccessFile file = new RandomAccessFile(list.toFile(), "rw")) {
            file.setLength(201L << 20);
        }
        signIn("teamleitung");
        open("Zu viel auf einmal");
        page.getByLabel("Listen des Trägers").setInputFiles(list);
        button("Entgegennehmen").click();
        assertThat(page.getByText("zusammen mehr als 200 MB")).isVisible();
        assertThat(page.getByText("Noch ist keine da.")).isVisible();

        page.getByLabel("Listen des Trägers")
                .setInputFiles(new FilePayload("klein.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        assertThat(button("Entgegennehmen")).isEnabled();
    }

    private void open(String name) {
        page.getByRole(AriaRole.LINK, named("Fallübernahme")).first().click();
        look("takeover-list", "takeover-list");
        page.getByLabel("Bezeichnung").fill(name);
        page.getByLabel("Übergeben von").fill("EHC gGmbH");
        button("Übernahme beginnen").click();
        assertThat(heading(name)).isVisible();
    }

    private void receive() {
        look("takeover-receive", "takeover-receive");
        page.getByLabel("Listen des Trägers")
                .setInputFiles(new FilePayload("boese.xlsm", "application/zip", new byte[] {80, 75}));
        button("Entgegennehmen").click();
        assertThat(page.locator(".notice.bad")).isVisible();
        assertThat(page.getByText("Noch ist keine da.")).isVisible();
        page.getByLabel("Listen des Trägers")
                .setInputFiles(new FilePayload("winterliste.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        receiveWatchfully();
        look("takeover-received", "takeover-received");
        page.getByRole(AriaRole.LINK, named("Weiter zu den Spalten")).click();
    }

    /** While the file is on its way the page says what it does; it keeps this in mind, for then it is gone. */
    private void receiveWatchfully() {
        page.evaluate("() => { const status = document.querySelector('#upload [role=status]');"
                + " new MutationObserver(() => sessionStorage.setItem('said', status.textContent))"
                + ".observe(status, {childList: true, characterData: true, subtree: true}); }");
        button("Entgegennehmen").click();
        assertThat(page.getByText("„winterliste.csv“ ist entgegengenommen")).isVisible();
        assertEquals(
                "Die Dateien werden übertragen und geprüft. Bei großen Listen dauert das eine Weile.",
                page.evaluate("() => sessionStorage.getItem('said')"));
    }

    private void readTheRows() {
        look("takeover-mapping", "takeover-mapping");
        page.getByRole(AriaRole.COMBOBOX, named("Rechtsgrund")).selectOption("CONTRACT_RETURN");
        button("Zeilen lesen und prüfen").click();
        assertThat(heading("Fortschritt")).isVisible();
        page.getByRole(AriaRole.LINK, named("Weiter")).click(new Locator.ClickOptions().setTimeout(PATIENCE));
        assertThat(heading("Dieselbe Person?")).isVisible(patiently());
    }

    private void lookAtTheRows() {
        page.getByRole(AriaRole.LINK, named("4 Zeilen")).click();
        page.getByRole(AriaRole.COMBOBOX, named("Verbleib")).selectOption("REFUSED");
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
        look("takeover-rows", "takeover-rows");
        page.getByRole(AriaRole.LINK, named("winterliste.csv, 6")).click();
        assertThat(page.getByText("Die Zeile nennt keinen Namen.")).isVisible();
        look("takeover-row", "takeover-row");
        page.getByRole(AriaRole.LINK, named("5 Prüfung")).click();
    }

    private void reviewByKeyboard() {
        assertThat(heading("Dieselbe Person?")).isVisible();
        look("takeover-review", "takeover-review");
        page.keyboard().press("g"); // Theodora and Teodora are the only pair that is proposed
        assertThat(page.getByText("Alle Vorschläge sind beantwortet.")).isVisible(patiently());
        look("takeover-reviewed", "takeover-reviewed");
        button("Prüfung abschließen").click();
    }

    private void commit() {
        assertThat(heading("Fünfjahresuhren danach")).isVisible(patiently());
        assertThat(page.getByText("geht auf").first()).isVisible();
        look("takeover-summary", "takeover-summary");
        button("In den Bestand übernehmen").click();
        page.getByRole(AriaRole.LINK, named("Weiter")).click(new Locator.ClickOptions().setTimeout(PATIENCE));
    }

    private void printTheProtocol() throws IOException {
        look("takeover-protocol", "takeover-protocol");
        Download protocol =
                page.waitForDownload(() -> button("Protokoll als PDF").click());
        assertTrue(Files.size(protocol.path()) > 10_000);
        Download refused = page.waitForDownload(
                () -> button("Abgelehnte Zeilen aus winterliste.csv").click());
        assertTrue(Files.readString(refused.path()).contains("Die Zeile nennt keinen Namen."));
    }

    private void findThePersonWithHerClock() {
        page.getByLabel("Person oder Fall suchen").fill("Wandersmann Theodora");
        page.keyboard().press("Enter");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Wandersman"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Wandersman");
        page.locator("section[aria-labelledby=cases] ul.rows a").first().click();
        assertThat(page.locator(".clockbar").first()).isVisible();
        picture("takeover-person");
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, named(text)).first();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
