package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A message from counselling to the housing desk, its answer, and what each side sees of it. */
class CooperationTest extends InBrowser {

    private final String family = letters();

    @Test
    void aRoomThatDoesNotSuitIsSaidAcrossTheWallAndAnswered() {
        signIn("beratung1");
        register("Zahra");
        link("Mitteilung schreiben").click();
        page.getByLabel("Worum geht es?").fill("Fünf Personen in einem Zimmer.");
        assertAccessible("writing a message");
        button("Senden").click();
        assertThat(page.locator("main")).containsText("Bitte");
        page.getByLabel("§ 34 StGB", new Page.GetByLabelOptions().setExact(false))
                .check();
        button("Senden").click();
        assertThat(page.locator(".messages")).containsText("Die Mitteilung ist gesendet.");
        picture("cooperation-sent");
        page.context().clearCookies();

        signIn("unterkunft1");
        page.navigate("cooperation/list.xhtml");
        picture("cooperation-list");
        assertAccessible("the list of messages");
        page.getByRole(AriaRole.LINK, named("Zimmer nicht geeignet: " + family + ", Zahra"))
                .click();
        assertThat(page.locator("main")).containsText("Fünf Personen in einem Zimmer.");
        button("Übernehmen").click();
        page.getByLabel("Ihre Worte").fill("Ab Montag steht Zimmer 7 bereit.");
        atWidth(PHONE);
        assertAccessible("a message on a telephone");
        picture("cooperation-view-phone");
        atWidth(DESK);
        button("Suchen").click();
        assertThat(page.locator("main")).containsText("In Ihrem Bestand ist niemand mit diesem Namen.");
        button("Erledigt melden").click();
        assertThat(page.locator(".messages")).containsText("Die Mitteilung ist erledigt.");
        page.context().clearCookies();

        signIn("beratung1");
        page.navigate("cooperation/list.xhtml?box=OUT");
        page.getByRole(AriaRole.LINK, named("Zimmer nicht geeignet: " + family + ", Zahra"))
                .click();
        assertThat(page.locator("main")).containsText("Ab Montag steht Zimmer 7 bereit.");
        button("Zur Kenntnis genommen").click();
        assertThat(page.locator(".messages")).containsText("abgeschlossen");
    }

    private void register(String given) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill("14.03.1971");
        button("Aufnehmen").click();
        page.waitForURL("**/persons/view.xhtml*");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(14, 'a', 'z' + 1)
                .collect(() -> new StringBuilder("K"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
