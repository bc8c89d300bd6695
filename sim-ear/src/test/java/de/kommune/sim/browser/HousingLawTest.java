package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The office keeps what housing rests on, and the words of its orders, without anybody who changes the program. */
class HousingLawTest extends InBrowser {

    @Test
    void aDeadlineIsReplacedFromADayOn() {
        signIn("unterkunft1");
        page.navigate("housing/law.xhtml");
        assertThat(page.getByText("OBG NRW; Vorschlag, vom Rechtsamt zu bestätigen")
                        .first())
                .isVisible();
        look("what orders rest on");
        picture("housing-law");
        page.getByRole(AriaRole.LINK, named("Hausverbote")).last().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Hausverbote"))).isVisible();
        look("what bans rest on");
        page.navigate("housing/law.xhtml?asked=DEFECT");
        page.locator("section[aria-labelledby=list] li a").last().click();
        look("replacing a deadline");
        page.getByLabel("Tage bis zur Behebung").fill("400");
        page.locator("#version\\:source").fill("Dienstanweisung, erfunden");
        page.locator("#version\\:from").fill("01.01.2095");
        press("Neue Fassung eintragen");
        assertThat(page.locator(".messages")).containsText("Die Frist für Mängel beträgt 0 bis 365 Tage.");
        page.getByLabel("Tage bis zur Behebung").fill("45");
        press("Neue Fassung eintragen");
        assertThat(page.locator(".messages")).containsText("Die neue Fassung gilt ab 01.01.2095.");
        assertThat(page.getByText("45 Tage").first()).isVisible();
    }

    @Test
    void theEditorOfTemplatesNamesThePlacesAndRefusesOneThatNobodyFills() {
        signIn("unterkunft1");
        page.navigate("housing/templates.xhtml");
        assertThat(page.getByText("Anschrift der Unterkunft")).isVisible();
        look("the words of an order");
        String ruling = page.locator("textarea").nth(1).inputValue();
        assertTrue(ruling.contains("{Person}"), ruling);
        page.locator("textarea").nth(3).fill("Die Einweisung gilt {Dauer} in {Anschrift}.");
        press("Neue Fassung speichern");
        assertThat(page.locator(".messages")).containsText("kennt SIM die Stelle „{Anschrift}“ nicht");
    }
}
