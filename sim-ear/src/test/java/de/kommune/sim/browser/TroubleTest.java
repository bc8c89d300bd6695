package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when a page is too old, the session is gone, or an address was guessed. */
class TroubleTest extends InBrowser {

    @Test
    void aPageThatWasOpenTooLongOpensAgainAndSaysSo() {
        openForm();
        page.evaluate("() => document.getElementsByName('jakarta.faces.ViewState')"
                + ".forEach(state => state.value = '-1234567890:1234567890')");
        save();
        assertThat(page.getByText("Diese Seite war zu lange offen")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/persons/register\\.xhtml"));
        assertAccessible("a page that was opened again");
    }

    @Test
    void aSessionThatIsGoneLeadsToTheSignInAndBack() {
        openForm();
        page.context().clearCookies();
        save();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Sie waren länger nicht aktiv");
        page.getByLabel("Kennung").fill("beratung1");
        page.getByLabel("Kennwort").fill("Demo.2026");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/persons/register\\.xhtml"));
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons/view.xhtml?id=9999999", "persons/view.xhtml?id=abc", "persons/view.xhtml"})
    void aGuessedNumberTeachesNothing(String address) {
        signIn("beratung1");
        assertEquals(404, page.navigate(address).status());
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Das gibt es hier nicht");
        assertAccessible("not found");
    }

    @Test
    void markupInASearchStaysText() {
        signIn("beratung1");
        page.navigate("search.xhtml?q=%3Cscript%3Ealert(1)%3C/script%3E%23%7B1%2B1%7D");
        assertThat(page.getByText("„<script>alert(1)</script>#{1+1}“")).isVisible();
    }

    private void openForm() {
        signIn("beratung1");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill("Zeitlos");
    }

    private void save() {
        page.onDialog(dialog -> dialog.accept());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Aufnehmen").setExact(true))
                .click();
    }
}
