package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.TownSession;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing, on no page that a link leads to, at a desk and on a telephone, in German and English. */
class AccessibilityTest extends InBrowser {

    @ParameterizedTest
    @CsvSource({
        "teamleitung, Deutsch",
        "teamleitung, English",
        "beratung1, Deutsch",
        "siga, English",
        "datenschutz, Deutsch"
    })
    void everyPageIsAccessible(String account, String language) {
        page.navigate("login.xhtml");
        inLanguage(language);
        sweep("sign-in in " + language);
        signInReading(account, language);
        meetSomebody(language.equals("Deutsch"));
        Set<String> seen = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/sim/index.xhtml"));
        while (!waiting.isEmpty()) {
            String link = waiting.poll();
            if (seen.add(pathOf(link))) {
                page.navigate(TownSession.address().resolve(link).toString());
                sweep(link + " as " + account + " in " + language);
                waiting.addAll(links());
            }
        }
        assertTrue(seen.contains("/sim/about.xhtml"), () -> "the sweep came only to " + seen);
        if (page.getByRole(AriaRole.SEARCHBOX).count() > 0) {
            assertTrue(seen.contains("/sim/cases/notes.xhtml"), () -> "the sweep came only to " + seen);
        }
    }

    private void inLanguage(String language) {
        if (language.equals("English")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
        }
    }

    private void signInReading(String account, String language) {
        boolean german = language.equals("Deutsch");
        page.navigate("index.xhtml");
        page.getByLabel(german ? "Kennung" : "Account").fill(account);
        page.getByLabel(german ? "Kennwort" : "Password").fill("Demo.2026");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }

    /** So that the sweep finds a person and a case to open; who may not register anybody is shown nobody either. */
    private void meetSomebody(boolean german) {
        if (page.getByRole(AriaRole.SEARCHBOX).count() == 0) {
            return;
        }
        page.navigate("persons/register.xhtml");
        page.getByLabel(german ? "Familienname" : "Family name").fill("Axelrod");
        page.getByLabel(german ? "Vornamen" : "Given names").fill("Ada");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        String open = german ? "Fall eröffnen" : "Open a case";
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(open)).click();
        sweep("opening a case");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(open))
                .click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    private void sweep(String where) {
        atWidth(DESK);
        assertAccessible(where);
        atWidth(PHONE);
        assertAccessible(where + " on a telephone");
    }

    /** Links to pages of this application; a page is visited once, whatever its parameters. */
    private List<String> links() {
        Object found =
                page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .filter(link -> pathOf(link).matches("/sim/[a-z/]+\\.xhtml"))
                        .toList();
    }

    private static String pathOf(String link) {
        String path = URI.create(link.replace(" ", "%20")).getPath();
        return path == null ? "" : path;
    }
}
