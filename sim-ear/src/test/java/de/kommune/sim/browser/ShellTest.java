package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page: rooms by role, the side of the wall, search, language, and the door. */
class ShellTest extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "beratung1, Beratung · vertraulich",
        "teamleitung, Teamleitung · vertraulich",
        "ehrenamt, Ehrenamt · vertraulich",
        "leistung1, 50-2 Leistung",
        "unterkunft1, 50-2 Unterbringung",
        "asd1, ASD",
        "datenschutz, Datenschutz",
        "itbetrieb, IT-Betrieb · ohne Inhalte",
        "siga, Berichtswesen · nur Zahlen"
    })
    void everybodySeesOnWhichSideOfTheWallTheyWork(String account, String badge) {
        signIn(account);
        assertThat(page.getByText(badge, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whoTakesClientsOverSeesThatRoomAndNoOthers() {
        signIn("asd1");
        assertEquals(List.of("Mein Tag", "Übergaben von SIM"), rooms());
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
    }

    @Test
    void everyRoomOfTheNavigationOpens() {
        for (String account :
                List.of("beratung1", "teamleitung", "leistung1", "ehrenamt", "datenschutz", "itbetrieb", "siga")) {
            page.context().clearCookies();
            signIn(account);
            for (String room : rooms()) {
                navigation().getByRole(AriaRole.LINK, itself(room)).click();
                assertThat(navigation().locator("[aria-current=page]")).hasText(room);
                assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons/list.xhtml", "search.xhtml?q=a", "no/such.xhtml", "WEB-INF/web.xml"})
    void whatSomebodyMayNotEnterDoesNotExistForThem(String path) {
        signIn("asd1");
        assertEquals(404, page.navigate(path).status());
    }

    @Test
    void whatDoesNotExistIsSaidKindly() {
        signIn("beratung1");
        page.navigate("no/such.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Das gibt es hier nicht");
        page.getByText("Zur Startseite").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Mein Tag");
    }

    @Test
    void theLanguageIsChosenAndRemembered() {
        signIn("beratung1");
        page.navigate("about.xhtml");
        button("English").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("About SIM");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        button("Sign out").click();
        assertThat(page.getByText("You are signed out.")).isVisible();
        button("Deutsch").click();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Anmelden");
    }

    @Test
    void whatASaveSaidIsTakenByNoLookUpAndByNoOtherWindow() {
        String family = "Notiz"
                + ThreadLocalRandom.current()
                        .ints(10, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        signIn("teamleitung");
        Page window = page.context().newPage();
        window.navigate("intake/record.xhtml");
        page.navigate("intake/record.xhtml");
        page.getByLabel("Anliegen").fill("Sucht einen Platz im Sprachkurs.");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        saveAndStayBeforeTheNextPage();

        window.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().contains("record.xhtml"),
                () -> window.getByLabel("Familienname").pressSequentially("Notiz"));
        window.navigate("intake/list.xhtml");
        assertThat(window.locator(".messages")).isEmpty();
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(family))
                .click();
        assertThat(window.locator(".messages")).containsText("Die Anfrage ist aufgenommen.");
        window.reload();
        assertThat(window.locator(".messages")).isEmpty();
    }

    /** Sends the form as its button does, and does not follow where the answer leads. */
    private void saveAndStayBeforeTheNextPage() {
        Object answer = page.evaluate("""
                async () => {
                  const form = document.getElementById('request');
                  const save = document.getElementById('request:save');
                  const sent = new URLSearchParams(new FormData(form, save));
                  return (await fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' })).type;
                }""");
        assertEquals("opaqueredirect", answer);
    }

    @Test
    void theSlashKeyLeadsToTheSearchAndEscapeOut() {
        signIn("beratung1");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX).first()).isFocused();
        page.keyboard().type("xqz");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.SEARCHBOX).first()).not().isFocused();
        assertThat(page.getByRole(AriaRole.SEARCHBOX).first()).hasValue("");
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        signIn("beratung1");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Zum Inhalt springen")).isFocused();
        page.keyboard().press("Enter");
        assertTrue(page.url().endsWith("#main"), page.url());
    }

    @Test
    void nothingStandsBesideTheScreenOnATelephoneOrAtFourfoldZoom() {
        signIn("teamleitung");
        for (int width : List.of(PHONE, 320)) {
            atWidth(width);
            for (String path : List.of("index.xhtml", "about.xhtml")) {
                page.navigate(path);
                assertEquals(width, page.evaluate("() => document.documentElement.scrollWidth"), path + " at " + width);
            }
        }
    }

    private List<String> rooms() {
        return navigation().getByRole(AriaRole.LINK).allInnerTexts().stream()
                .map(String::strip)
                .filter(name -> !name.contains("Musterstadt"))
                .toList();
    }

    private Locator navigation() {
        return page.getByRole(AriaRole.NAVIGATION).first();
    }

    private static Locator.GetByRoleOptions itself(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
