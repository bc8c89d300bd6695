package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import de.kommune.sim.TownSession;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what somebody is told who cannot. */
class SignInTest extends InBrowser {

    private static final String NO_MATCH = "Kennung und Kennwort passen nicht zusammen.";

    @Test
    void whoSignsInSeesHerDay() {
        signIn("beratung1");
        assertThat(heading("Mein Tag")).isVisible();
        assertThat(page.getByText("Beratung · vertraulich")).isVisible();
        assertThat(page.getByText("Angemeldet als beratung1")).isVisible();
    }

    @Test
    void thePageThatWasAskedForOpensAfterSigningIn() {
        page.navigate("about.xhtml");
        fillIn("teamleitung", "Demo.2026");
        assertThat(heading("Über SIM")).isVisible();
        assertThat(page.getByText("Datenbankschema")).isVisible();
    }

    @Test
    void wrongPasswordAndUnknownAccountReadTheSame() {
        signIn("beratung1", "falsch");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(NO_MATCH);
        String wrongPassword = page.getByRole(AriaRole.ALERT).textContent();
        signIn("gibtsnicht", "Demo.2026");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(wrongPassword);
    }

    @Test
    void anAccountWithoutAGroupIsToldToAskItsTeamLead() {
        signIn("niemand", "Demo.2026");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("für SIM noch nicht freigeschaltet");
        page.navigate("index.xhtml");
        assertThat(heading("Anmelden")).isVisible();
    }

    @Test
    void rolesOfBothSidesOfTheWallAreRefused() {
        signIn("konflikt", "Demo.2026");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nicht zusammen vergeben werden dürfen");
        page.navigate("index.xhtml");
        assertThat(heading("Anmelden")).isVisible();
    }

    @Test
    void aDirectoryThatIsAwayIsNotBlamedOnThePassword() {
        TownSession.town().directory().interrupt();
        try {
            signIn(letters(), "Demo.2026"); // nobody who may be remembered since the last sign-in
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Das Verzeichnis der Stadtverwaltung antwortet");
        } finally {
            TownSession.town().directory().resume();
        }
        signIn("unterkunft2");
        assertThat(page.getByText("50-2 Unterbringung")).isVisible();
    }

    @Test
    void whoIsSignedInKeepsWorkingWhileTheDirectoryIsAway() {
        signIn("teamleitung");
        TownSession.town().directory().interrupt();
        try {
            page.navigate("about.xhtml");
            assertThat(page.getByText("Datenbankschema")).isVisible();
        } finally {
            TownSession.town().directory().resume();
        }
    }

    @Test
    void whoSignsOutIsOutAndTheBackKeyShowsNothing() {
        signIn("beratung1");
        button("Abmelden").click();
        assertThat(page.getByText("Sie sind abgemeldet.")).isVisible();
        page.goBack();
        assertThat(heading("Anmelden")).isVisible();
        page.navigate("index.xhtml");
        assertThat(heading("Anmelden")).isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void nobodyIsSignedOutByALink() {
        signIn("beratung1");
        assertEquals(405, page.navigate("sign-out").status());
        page.navigate("index.xhtml");
        assertThat(heading("Mein Tag")).isVisible();
    }

    @Test
    void aSessionThatRanOutIsExplained() {
        Cookie stale =
                new Cookie("JSESSIONID", "ran-out").setUrl(TownSession.address().toString());
        page.context().addCookies(List.of(stale));
        page.navigate("index.xhtml");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Sie waren länger nicht aktiv");
    }

    @Test
    void signingInChangesTheSessionsNumberAndTheCookieIsGuarded() {
        page.navigate("index.xhtml");
        Cookie before = sessionCookie();
        fillIn("beratung1", "Demo.2026");
        assertThat(heading("Mein Tag")).isVisible();
        Cookie after = sessionCookie();
        assertNotEquals(before.value, after.value);
        assertTrue(after.httpOnly);
        assertEquals(SameSiteAttribute.STRICT, after.sameSite);
    }

    @Test
    void aPageOfSomebodySignedInIsKeptNowhereAndRunsNoForeignScript() {
        signIn("beratung1");
        Response response = page.navigate("index.xhtml");
        assertEquals("no-store", response.headerValue("cache-control"));
        String policy = response.headerValue("content-security-policy");
        assertTrue(policy.contains("script-src 'self' 'nonce-"), policy);
        assertFalse(Pattern.compile("script-src[^;]*unsafe").matcher(policy).find(), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    }

    private void fillIn(String account, String password) {
        page.getByLabel("Kennung").fill(account);
        page.getByLabel("Kennwort").fill(password);
        page.keyboard().press("Enter");
    }

    private Cookie sessionCookie() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
