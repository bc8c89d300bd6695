package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The housing clerk looks who counts in which report. */
class LedgerTest extends InBrowser {

    @Test
    void theReportsBeginWithTheLastKeyDateOfTheFederalStatistic() {
        signIn("unterkunft2");
        page.getByRole(AriaRole.LINK, named("Statistik und FlüAG")).click();
        assertThat(page.locator("h1")).containsText("Statistik des Bundes: 31.01.");
        look("a key date");
        picture("housing-ledger");
        page.getByLabel("Statistik oder Monat").focus();
        page.keyboard().press("Home");
        press("Zeigen");
        assertThat(page.locator("h1")).containsText("Statistik des Bundes");
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
    }

    private void look(String where) {
        assertAccessible(where);
        atWidth(PHONE);
        assertAccessible(where + " on a telephone");
        atWidth(DESK);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
