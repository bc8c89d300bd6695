package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Data protection reads and verifies the log; a counsellor sees who looked at a case and prints the sheet. */
class AccessLogPagesTest extends InBrowser {

    @Test
    void dataProtectionSeesARefusedSignInAndVerifiesTheLog() {
        signIn("konflikt", "Demo.2026");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nicht zusammen vergeben");
        signIn("beratung1", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("passen nicht zusammen");

        signIn("datenschutz");
        page.getByRole(AriaRole.LINK, named("Zugriffsprotokoll")).first().click();
        page.getByLabel("Kennung").fill("konflikt");
        page.getByRole(AriaRole.COMBOBOX, named("Ergebnis")).selectOption("Abgewiesen");
        page.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
        assertThat(page.locator("tbody tr").first()).containsText("SignIn.conflict");
        assertThat(page.locator("tbody tr").first()).containsText("Abgewiesen");
        examine("log");

        page.getByLabel("Kennung").fill("beratung1");
        page.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
        assertThat(page.locator("tbody tr").first()).containsText("SignIn.failed");

        page.getByRole(AriaRole.LINK, named("Protokoll prüfen")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Jetzt prüfen")).click();
        assertThat(page.locator(".card .notice")).containsText("Die Kette hält");
        examine("verification");

        page.getByLabel("Zeile").fill("1");
        page.getByLabel("Prüfsumme").fill("0".repeat(64));
        page.getByRole(AriaRole.BUTTON, named("Jetzt prüfen")).click();
        assertThat(page.locator(".card .notice")).containsText("zuerst bei Zeile 1");
    }

    @Test
    void dataProtectionSeesHowTheCasesStandAndNotWhoseTheyAre() {
        signIn("beratung1");
        openCase("Verzeichnis");
        page.getByRole(AriaRole.BUTTON, named("Abmelden")).click();
        signIn("datenschutz");
        page.getByRole(AriaRole.LINK, named("Fallverzeichnis")).first().click();
        assertThat(page.locator("tbody tr").first()).containsText(Pattern.compile("\\d{4}-\\d{4}"));
        assertThat(page.getByText("Bela Verzeichnis")).hasCount(0);
        assertThat(page.getByText("beratung1").first()).isVisible();
        examine("register");
    }

    @Test
    void aCounsellorSeesWhoLookedAndPrintsTheSheet() throws IOException {
        signIn("beratung1");
        openCase("Lugosi");
        String address = page.url();
        page.getByRole(AriaRole.BUTTON, named("Abmelden")).click();
        signIn("beratung2");
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.LINK, named("Wer hat diesen Fall angesehen?")))
                .hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Abmelden")).click();

        signIn("beratung1");
        page.navigate(address);
        page.getByRole(AriaRole.LINK, named("Wer hat diesen Fall angesehen?")).click();
        assertThat(page.locator("#readers tbody").first()).containsText("beratung2");
        examine("readers");
        Download sheet = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Für die Klientin oder den Klienten drucken"))
                        .click());
        assertTrue(sheet.suggestedFilename().startsWith("Auskunft-Zugriffe-"));
        assertEquals("%PDF-", new String(Files.readAllBytes(sheet.path()), 0, 5));
        page.reload();
        assertThat(page.locator("#readers tbody").first()).containsText("Gedruckt");
    }

    @Test
    void whoFollowsALinkToAPageOfTheOtherSideIsInTheLogAndInTheListOfTheCase() {
        signIn("beratung1");
        openCase("Karloff");
        String address = page.url();
        String number = address.replaceFirst(".*id=(\\d+).*", "$1");
        page.context().clearCookies();
        signIn("leistung2");
        assertEquals(404, page.navigate(address).status());

        page.context().clearCookies();
        signIn("datenschutz");
        page.navigate("audit/log.xhtml");
        page.getByRole(AriaRole.TEXTBOX, named("Datensatz")).fill(number);
        page.getByRole(AriaRole.COMBOBOX, named("Ergebnis")).selectOption("Abgewiesen");
        page.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
        Locator refusal = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Page.cases/view"));
        assertThat(refusal).containsText("leistung2");
        assertThat(refusal).containsText("Gelesen: Fallakte");
        assertThat(refusal).containsText(number);

        page.context().clearCookies();
        signIn("beratung1");
        page.navigate(address);
        page.getByRole(AriaRole.LINK, named("Wer hat diesen Fall angesehen?")).click();
        assertThat(page.locator("#readers tbody")).containsText("leistung2");
    }

    private void examine(String name) {
        for (int width : new int[] {DESK, PHONE}) {
            atWidth(width);
            assertAccessible(name + " at " + width);
            picture("audit-" + name + "-" + width);
        }
        atWidth(DESK);
    }

    private void openCase(String familyName) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(familyName);
        page.getByLabel("Vornamen").fill("Bela");
        page.getByRole(AriaRole.BUTTON, named("Aufnehmen")).click();
        page.getByRole(AriaRole.LINK, named("Fall eröffnen")).click();
        page.getByLabel("Erster Tag der Beratung").fill("05.01.2026");
        page.getByRole(AriaRole.BUTTON, named("Fall eröffnen")).click();
        assertThat(page.getByText(Pattern.compile("Der Fall \\d{4}-\\d{4} ist eröffnet.")))
                .isVisible();
    }
}
