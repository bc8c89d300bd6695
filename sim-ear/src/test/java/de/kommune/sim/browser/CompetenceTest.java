package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** With a client beside one: who decides on this, until when can she answer, and the letter she takes along. */
class CompetenceTest extends InBrowser {

    @Test
    void aCounsellorFindsWhoDecidesReckonsTheDeadlineAndPrintsTheLetter() throws Exception {
        signIn("beratung1");
        page.getByRole(AriaRole.LINK, named("Wer entscheidet?")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("20 Angelegenheiten")))
                .isVisible();
        look("all matters");
        page.getByLabel("Angelegenheit suchen").fill("dublin");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Eine Angelegenheit")))
                .isVisible();
        page.getByRole(AriaRole.LINK, named("ein anderer Staat zuständig")).click();
        assertThat(page.getByText("Es entscheidet: Bundesamt für Migration")).isVisible();
        assertThat(page.getByText("Die Entscheidung trifft eine andere Behörde"))
                .isVisible();
        page.getByLabel("Beantragt am").fill("01.04.2026");
        page.getByLabel("Bescheid zur Post gegeben am").fill("24.05.2026");
        page.keyboard().press("Enter");
        // posted on a Sunday, received four days later, a week on is Corpus Christi
        assertThat(page.getByText("Letzter Tag: 05.06.2026")).isVisible();
        assertThat(page.getByText("Der 04.06.2026 ist kein Werktag: Fronleichnam."))
                .isVisible();
        assertThat(page.getByText("Letzter Tag für einen Eilantrag: 05.06.2026"))
                .isVisible();
        look("the answer with its deadline");
        picture("competence");
        page.getByLabel("Sprache").selectOption("ukr");
        Download letter = page.waitForDownload(() -> press("Brief drucken (PDF)"));
        assertEquals("Wer-entscheidet-asylum_other_state.pdf", letter.suggestedFilename());
        assertTrue(Files.size(letter.path()) > 10_000);
    }

    @Test
    void theBenefitsDeskEntersTheNextVersion() {
        signIn("leistung1");
        page.navigate("competence/versions.xhtml?matter=WORK_PERMIT");
        look("versions");
        page.getByLabel("Frist (Zahl)").fill("99");
        page.getByLabel("Gilt ab").fill("01.01.2096");
        page.getByLabel("Quelle").fill("Erlass, erfunden");
        press("Neue Fassung eintragen");
        assertThat(page.locator(".messages")).containsText("Eine Frist hat 1 bis 24");
        page.getByLabel("Frist (Zahl)").fill("2");
        press("Neue Fassung eintragen");
        assertThat(page.locator(".messages")).containsText("Die neue Fassung gilt ab 01.01.2096.");
        press("Heute geprüft, stimmt noch");
        assertThat(page.locator(".messages")).containsText("als heute geprüft vermerkt");
        assertThat(page.getByText("gilt seit 01.01.2096")).isVisible();
    }

    @Test
    void theHousingDeskReadsTheVersionsAndChangesNone() {
        signIn("unterkunft1");
        page.navigate("competence/versions.xhtml?matter=WORK_PERMIT");
        assertThat(page.getByText("Ausländerbehörde des Kreises Mettmann").first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Neue Fassung eintragen")))
                .hasCount(0);
    }
}
