package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A client asks what is kept about her: taken down, gathered, blacked out, approved by a second person, handed over. */
class InformationTest extends InBrowser {

    private static final String NOTE = "Frau Kleinschmidt vom Jugendamt hat angerufen, die Nachbarin beschwert sich.";

    private final String family = "Auskunft"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aClientGetsWhatIsKeptAboutHerAndNothingAboutOthers() throws IOException {
        signIn("beratung1");
        openANewCaseWithANote();
        page.getByText("Weitere Schritte").click();
        page.getByRole(LINK, named("Auskunft nach Art. 15 vorbereiten")).click();
        assertAccessible("taking a request down");
        picture("auskunft-antrag");
        page.getByLabel("Identität geprüft").selectOption("Ausweis oder Pass gesehen");
        page.getByRole(BUTTON, named("Antrag aufnehmen")).click();
        assertThat(page.getByText("Der Antrag ist aufgenommen.")).isVisible();
        String request = page.url();
        page.getByRole(BUTTON, named("Jetzt zusammenstellen")).click();
        assertThat(page.getByText("Die Daten sind zusammengestellt.")).isVisible();
        everywhere("gathered", "auskunft-durchsehen");

        blackenTheNote();
        lookThroughTheRest(request);
        page.getByRole(BUTTON, named("Einfrieren und zur Prüfung geben")).click();
        assertThat(page.getByText("Das Paket ist eingefroren")).isVisible();
        everywhere("a frozen package", "auskunft-paket");

        change("beratung2", request);
        assertThat(page.getByRole(BUTTON, named("Auskunft lesen (PDF)"))).isVisible();
        assertThat(page.getByRole(BUTTON, named("Ansehen: dokumente/001.pdf"))).isVisible();
        page.getByRole(LINK, named("Zu den Freigaben")).click();
        page.getByLabel("Auskunft nach Art. 15 DSGVO").last().check();
        page.getByLabel("Grund Ihrer Entscheidung").fill("gelesen");
        page.getByRole(BUTTON, named("Freigeben")).click();

        change("beratung1", request);
        page.getByRole(BUTTON, named("Freigeben")).click();
        assertThat(page.getByText("Das Paket ist freigegeben.")).isVisible();
        everywhere("a released package", "auskunft-uebergeben");
        Download zip = page.waitForDownload(
                () -> page.getByRole(BUTTON, named("Paket herunterladen (ZIP)")).click());
        assertPackage(zip);
        page.getByLabel("Identität geprüft").selectOption("Ausweis oder Pass gesehen");
        page.getByRole(BUTTON, named("Übergabe festhalten")).click();
        assertThat(page.getByText("Die Übergabe ist festgehalten.")).isVisible();
        assertAccessible("a delivered package");

        page.navigate("information/list.xhtml?over=true");
        assertThat(page.getByRole(LINK, named(family))).isVisible();
        everywhere("the list", "auskunft-liste");
        change("datenschutz", "information/dates.xhtml");
        assertThat(page.getByText(family)).not().isVisible();
        everywhere("the days for data protection", "auskunft-fristen");
    }

    /** The proposal stays, and a passage of the counsellor's own comes to it. */
    private void blackenTheNote() {
        page.getByRole(LINK, named("Notizen")).last().click();
        assertThat(page.getByText("geschwärzt").first()).isVisible();
        everywhere("a section", "auskunft-abschnitt");
        page.getByRole(LINK, named("Schwärzen oder weglassen")).first().click();
        assertThat(page.getByLabel("Kleinschmidt")).isChecked();
        page.getByLabel("Weitere Stelle").fill("die Nachbarin beschwert sich");
        page.getByRole(BUTTON, named("Ansehen, wie es wirkt")).click();
        assertThat(page.getByText("So liest es jetzt die Klientin oder der Klient."))
                .isVisible();
        everywhere("an entry", "auskunft-eintrag");
        page.getByRole(BUTTON, named("Durchgesehen, weiter")).click();
        assertThat(page.getByText("Durchgesehen.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void lookThroughTheRest(String request) {
        page.navigate(request);
        letThePassportGo();
        page.navigate(request);
        while (pending().count() > 0) {
            pending().first().getByRole(LINK).click();
            page.getByRole(BUTTON, named("Diese Seite ist durchgesehen")).click();
            assertThat(page.getByText("Die Einträge sind durchgesehen.")).isVisible();
            page.navigate(request);
        }
    }

    /** No page of entries takes a file along. */
    private void letThePassportGo() {
        page.getByRole(LINK, named("Dokumente")).last().click();
        assertThat(page.getByText("Datei, noch nicht entschieden")).isVisible();
        assertThat(page.getByRole(BUTTON, named("Diese Seite ist durchgesehen")))
                .isHidden();
        page.getByRole(LINK, named("Über die Datei entscheiden")).click();
        everywhere("a file", "auskunft-datei");
        page.getByRole(BUTTON, named("Angesehen: so beilegen")).click();
        assertThat(page.getByText("Die Datei liegt dem Paket bei.")).isVisible();
    }

    /** The sections that wait to be looked through. */
    private Locator pending() {
        return page.locator(
                "section[aria-labelledby=sections] li",
                new Page.LocatorOptions().setHasText(Pattern.compile("noch [0-9]+")));
    }

    private static void assertPackage(Download zip) throws IOException {
        assertTrue(zip.suggestedFilename().endsWith(".zip"), zip::suggestedFilename);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip.path()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(
                "[auskunft.json, auskunft.pdf, dokumente/001.pdf, pruefsummen.txt]",
                files.keySet().toString());
        assertTrue(files.get("auskunft.json").contains("Frau [geschwärzt] vom Jugendamt hat angerufen, [geschwärzt]."));
        assertFalse(files.get("auskunft.json").contains("Kleinschmidt"));
    }

    private void openANewCaseWithANote() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        String theCase = page.url();
        page.getByRole(LINK, named("Notizen")).first().click();
        page.locator("textarea").first().fill(NOTE);
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText(NOTE)).isVisible();
        addAPassport(theCase);
        page.navigate(theCase);
    }

    private void addAPassport(String theCase) {
        page.navigate(theCase.replace("cases/view", "documents/list"));
        page.getByLabel("Datei oder Foto")
                .setInputFiles(new FilePayload(
                        "pass.pdf", "application/pdf", ("%PDF-1.7 " + family).getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Art").selectOption("Pass oder Personalausweis");
        page.getByLabel("Bezeichnung").fill("Pass von Amina");
        page.getByRole(BUTTON, named("Dokument speichern")).click();
        assertThat(page.getByText("Das Dokument ist gespeichert.")).isVisible();
    }

    /** At the desk and on a telephone. */
    private void everywhere(String where, String name) {
        assertAccessible(where);
        picture(name);
        atWidth(PHONE);
        assertAccessible(where + " on a telephone");
        picture(name + "-telefon");
        atWidth(DESK);
    }
}
