package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk puts a household on the waiting list for flats, notes an offer, and takes it off; and looks who is away. */
class FlatsTest extends InBrowser {

    private final String family = "Warte" + letters();

    @Test
    void aHouseholdWaitsForAFlatAndLeavesTheList() {
        signIn("unterkunft1");
        register();
        page.getByRole(AriaRole.LINK, named("Wohnungssuche")).click();
        page.getByLabel("Zimmer").fill("3");
        page.getByLabel("Vorranggrund").selectOption("Geburt");
        look("entering a household on the waiting list");
        press("Auf die Warteliste setzen");
        assertThat(page.locator(".messages")).containsText("Der Haushalt steht auf der Warteliste.");
        press("Wohnung ist angeboten");
        assertThat(page.locator(".messages")).containsText("Dem Haushalt ist eine Wohnung angeboten.");
        look("a household with an offer");
        picture("housing-flat");
        page.navigate("housing/flats.xhtml");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(family)))
                .containsText("Geburt");
        look("the waiting list");
        picture("housing-flats");
        page.getByRole(AriaRole.LINK, named(family)).click();
        page.getByLabel("Grund der Streichung").selectOption("selbst gefunden");
        press("Von der Liste streichen");
        assertThat(page.locator(".messages")).containsText("Der Haushalt ist von der Warteliste gestrichen.");
        assertThat(page.getByText("3 Zimmer für 1 Person")).isVisible();
        look("a household that was taken off");
    }

    @Test
    void theAbsencesSayTheLimitAndItsSource() {
        signIn("unterkunft2");
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named("Abwesenheiten")).click();
        assertThat(page.getByText("Vorschlag des Hauses, von 50-2 zu bestätigen")
                        .first())
                .isVisible();
        look("the absences");
        picture("housing-absences");
    }

    private void register() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
    }
}
