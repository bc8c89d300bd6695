package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody's page is one search away from everywhere, and a form says at the field what is wrong. */
class SearchTest extends InBrowser {

    @Test
    void twoKeysAndANameOpenSomebodysPageFromAnywhere() {
        signIn("beratung1");
        register("Quirinius", "Leocadia", "14.03.1991");
        page.navigate("about.xhtml");
        page.keyboard().press("/");
        page.keyboard().type("quirinius leo");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, named("Quirinius"))).isFocused();
        assertThat(page.getByText("14.03.1991")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/persons/view\\.xhtml"));
        assertThat(page.getByRole(AriaRole.HEADING, heading("Quirinius"))).isVisible();
    }

    @Test
    void somebodyIsFoundUnderAnotherSpellingOfHerName() {
        signIn("beratung1");
        register("Schtscherbakowa", "Yuliia", "15.04.1988");
        page.navigate("search.xhtml?q=Julija Shcherbakova");
        assertThat(page.getByText("Anders geschrieben")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("Schtscherbakowa"))).isVisible();
        assertAccessible("search with other spellings");
    }

    @Test
    void aSearchWithoutAHitSaysWhatItLooksAt() {
        signIn("beratung1");
        page.navigate("search.xhtml?q=zzzzzz");
        assertThat(page.getByText("Nichts gefunden zu „zzzzzz“")).isVisible();
        assertThat(page.getByText("Gesucht wird in allen Namen")).isVisible();
        assertAccessible("search without a hit");
    }

    @Test
    void whatIsWrongStandsAtTheFieldAndTheSummaryLeadsThere() {
        signIn("beratung1");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill("Quasimodo");
        page.getByLabel("Geburtsdatum").first().fill("30.02.1991");
        button("Aufnehmen").click();
        assertThat(page.locator(".messages .notice.bad").first()).isVisible();
        assertThat(page.locator(".field.invalid .error")).isVisible();
        assertThat(page.getByLabel("Geburtsdatum").first()).hasAttribute("aria-describedby", Pattern.compile("error"));
        page.locator(".messages a").first().click();
        assertThat(page.getByLabel("Geburtsdatum").first()).isFocused();
        assertAccessible("a form with an error");
    }

    private void register(String familyName, String givenNames, String birthDate) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(familyName);
        page.getByLabel("Vornamen").fill(givenNames);
        page.getByLabel("Geburtsdatum").first().fill(birthDate);
        button("Aufnehmen").click();
        assertThat(page).hasURL(Pattern.compile("/persons/view\\.xhtml"));
    }

    private static Page.GetByRoleOptions heading(String part) {
        return new Page.GetByRoleOptions().setName(part).setLevel(1);
    }
}
