package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committee reads the proof in numbers and prints it; the team lead chooses whether it names people. */
class SeparationProofPageTest extends InBrowser {

    @Test
    void theCommitteeReadsAndPrintsTheProofWithoutNames() throws IOException {
        signIn("siga");
        page.getByRole(AriaRole.LINK, named("Trennungsnachweis")).first().click();
        assertThat(page.getByText("Fassung ohne Namen")).isVisible();
        assertThat(page.getByLabel("Mit Namen der Konten")).hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, named("10. Das Zugriffsprotokoll")))
                .isVisible();
        assertEquals(10, page.locator("section.card h2").count() - 1);
        examine("proof-de");

        Download paper = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Als PDF drucken")).click());
        assertTrue(paper.suggestedFilename().matches("Trennungsnachweis-\\d{4}-\\d\\d-\\d\\d\\.pdf"));
        byte[] pdf = Files.readAllBytes(paper.path());
        assertEquals("%PDF-", new String(pdf, 0, 5));
        Files.write(Path.of(System.getProperty("sim.project"), "sim-ear/target/separation-proof.pdf"), pdf);

        page.getByLabel("Vom").fill("02.01.2030");
        page.getByLabel("Bis zum").fill("01.01.2030");
        page.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
        assertThat(page.getByText("Der letzte Tag (01.01.2030) liegt vor dem ersten (02.01.2030)"))
                .isVisible();

        page.navigate("reporting/separation.xhtml");
        page.getByRole(AriaRole.BUTTON, named("English")).click();
        assertThat(page.getByText("Version without names")).isVisible();
        examine("proof-en");
    }

    @Test
    void theTeamLeadChoosesWhetherPeopleAreNamed() {
        signIn("teamleitung");
        page.navigate("reporting/separation.xhtml");
        assertThat(page.locator("main")).containsText("(beratung1)");
        page.getByLabel("Mit Namen der Konten").uncheck();
        page.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
        assertThat(page.getByText("Fassung ohne Namen")).isVisible();
        assertThat(page.locator("main")).not().containsText("(beratung1)");
    }

    private void examine(String name) {
        for (int width : new int[] {DESK, PHONE}) {
            atWidth(width);
            assertAccessible(name + " at " + width);
            Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertTrue(((Number) overflow).intValue() <= 0, name + " is wider than " + width + " by " + overflow);
            picture(name + "-" + width);
        }
        atWidth(DESK);
    }
}
