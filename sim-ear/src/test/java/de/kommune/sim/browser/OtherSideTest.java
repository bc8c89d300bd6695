package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What section 50-2 sees of somebody whom the counselling team knows: nothing, and nothing that hints at it. */
class OtherSideTest extends InBrowser {

    private final String family = "B" + letters();
    private final String born = "14.03." + ThreadLocalRandom.current().nextInt(1940, 2000);
    private String link;

    @BeforeEach
    void aCounsellorKnowsZahra() {
        signIn("beratung1");
        register("Zahra");
        link = page.url();
        page.context().clearCookies();
    }

    @Test
    void aLinkFromACounsellorLooksLikeOneThatLeadsNowhere() {
        signIn("leistung1");
        assertEquals(404, page.navigate(link).status());
        String foreign = page.locator("body").innerText();
        assertEquals(404, page.navigate(link.replaceFirst("id=\\d+", "id=1")).status());
        assertEquals(page.locator("body").innerText(), foreign);
    }

    @Test
    void searchAndPagesKnowOnlyTheOwnSideAndNoCases() {
        signIn("unterkunft1");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).containsText("Personen");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).not().containsText("Fälle");
        assertThat(page.getByPlaceholder("Person, Nummer suchen …")).isVisible();
        register("Basim");
        List<String> cards = page.locator("main h2").allInnerTexts();
        assertEquals(
                List.of("Zuweisung", "Unterbringung", "Haushalt", "Namen", "Nummern bei Ämtern", "Stammdaten"), cards);
        page.getByRole(AriaRole.SEARCHBOX).first().fill(family);
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
        assertThat(page.getByText("Ein Treffer zu")).isVisible();
        assertThat(page.locator("main")).containsText("Basim");
        assertThat(page.locator("main")).not().containsText("Zahra");
        assertAccessible("search of section 50-2");
    }

    private void register(String given) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill(born);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aufnehmen"))
                .click();
        page.waitForURL("**/persons/view.xhtml*");
    }
}
