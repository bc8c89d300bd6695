package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The housing clerk notes what happened, who was told and what was done, and settles it; the list says nothing of the words. */
class IncidentsTest extends InBrowser {

    private final String street = "Vorfall" + letters() + "weg 7";
    private final String words = "Zwei stritten um " + letters();

    @Test
    void anIncidentIsNotedToldActedUponAndSettled() {
        signIn("unterkunft1");
        house();
        page.getByRole(AriaRole.LINK, named("Vorkommnis eintragen")).click();
        page.getByLabel("Art des Vorkommnisses").selectOption("Streit");
        page.getByLabel("Hergang").fill(words);
        look("noting an incident");
        picture("housing-happening");
        press("Vorkommnis eintragen");
        assertThat(page.locator(".messages")).containsText("Das Vorkommnis ist eingetragen.");
        assertThat(page.getByText(words)).isVisible();
        page.locator("#telling\\:recipient").selectOption("Polizei");
        press("Verständigung eintragen");
        assertThat(page.locator(".messages")).containsText("Die Verständigung ist eingetragen.");
        page.getByLabel("Maßnahme oder Nachtrag").fill("Beide bekamen ein anderes Zimmer.");
        press("Hinzufügen");
        assertThat(page.locator(".messages")).containsText("Die Maßnahme ist eingetragen.");
        look("an incident");
        picture("housing-incident");
        theListSaysNothingOfTheWords();
        press("Als erledigt eintragen");
        assertThat(page.locator(".messages")).containsText("Das Vorkommnis ist erledigt.");
        look("an incident that is settled");
    }

    private void theListSaysNothingOfTheWords() {
        page.navigate("upkeep/incidents.xhtml");
        look("the incidents");
        picture("housing-incidents");
        assertThat(page.getByText(words)).hasCount(0);
        page.getByRole(AriaRole.LINK, named("Streit: " + street)).click();
        assertThat(page.getByText(words)).isVisible();
    }

    private void house() {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
    }
}
