package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.TownSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journey in a real browser through the running town. Each test has a browser context of its own, in German, and
 * {@link #page} in it. Elements are found by their label or role, as a person finds them; Playwright waits, nobody sleeps.
 */
public abstract class InBrowser {

    protected static final int DESK = 1440;
    protected static final int PHONE = 390;

    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void openBrowser() {
        Browser browser = Chromium.browser().orElse(null);
        Assumptions.assumeTrue(browser != null, Chromium.MISSING);
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TownSession.address().toString())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(DESK, 900));
        page = context.newPage();
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
    }

    /** Signs in through the form, as a person does. */
    protected void signIn(String account) {
        signIn(account, "Demo.2026");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }

    protected void signIn(String account, String password) {
        page.navigate("index.xhtml");
        page.getByLabel("Kennung").fill(account);
        page.getByLabel("Kennwort").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
    }

    protected void atWidth(int width) {
        page.setViewportSize(width, 900);
    }

    /** No finding of axe on the page as it stands. */
    protected void assertAccessible(String where) {
        AxeResults results = new AxeBuilder(page).analyze();
        List<String> findings = results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
        assertEquals(List.of(), findings, () -> "axe on " + where);
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    protected void picture(String name) {
        Path file = Path.of(System.getProperty("sim.project"), "sim-ear/target/screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
