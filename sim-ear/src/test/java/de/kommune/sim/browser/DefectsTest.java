package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The housing clerk reports a defect, closes the room for it, has it mended and looks again. */
class DefectsTest extends InBrowser {

    private final String street = "Mangel" + letters() + "weg 7";
    private final String broken = "Der Hahn tropft " + letters();

    @Test
    void aDefectClosesTheRoomUntilItIsMendedAndLookedAt() {
        signIn("unterkunft1");
        house();
        page.getByRole(AriaRole.LINK, named("Mangel melden")).click();
        page.getByLabel("Beschreibung").fill(broken);
        page.locator("#report\\:room").selectOption("Zimmer 5");
        page.getByLabel("Gemeldet von").fill("Hausmeisterei");
        look("reporting a defect");
        press("Mangel melden");
        assertThat(page.locator(".messages")).containsText("Der Mangel ist gemeldet.");
        page.getByLabel("Wer behebt ihn").fill("Firma Hahn");
        press("Auftrag eintragen");
        assertThat(page.locator(".messages")).containsText("Der Stand ist jetzt „beauftragt“");
        press("Sperren");
        assertThat(page.locator(".messages")).containsText("Die Sperre ist eingetragen.");
        look("a defect");
        picture("housing-defect");
        page.navigate("upkeep/defects.xhtml");
        look("the defects");
        picture("housing-defects");
        page.getByRole(AriaRole.LINK, named(broken)).click();
        press("Als behoben eintragen");
        assertThat(page.locator(".messages")).containsText("Der Stand ist jetzt „behoben, noch nicht geprüft“");
        look("a defect that is mended");
        press("Geprüft: in Ordnung");
        assertThat(page.locator(".messages")).containsText("Der Stand ist jetzt „geprüft“");
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
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        page.locator("#room\\:name").fill("5");
        page.getByLabel("Fläche in m²").fill("30");
        page.getByLabel("Anzahl Betten").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer 5 mit 2 Betten ist angelegt.")).isVisible();
        page.getByRole(AriaRole.LINK, named(street)).click();
    }
}
