package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import de.kommune.sim.TownSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A journey in a real browser through the running town. Each test has a browser context of its own, in German, and
 * {@link #page} in it. Elements are found by their label or role, as a person finds them; Playwright waits, nobody sleeps.
 */
public abstract class InBrowser {

    @RegisterExtension
    final TestExecutionExceptionHandler witness = this::tellWhatWasSeen;

    protected static final int DESK = 1440;
    protected static final int PHONE = 390;

    /** A busy machine is no finding. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    protected Page page;

    @BeforeEach
    void openBrowser() {
        page = openDesk();
    }

    @AfterEach
    void closeBrowser() {
        contexts.forEach(BrowserContext::close);
    }

    /** One more browser, of somebody else; it is closed after the test. */
    protected Page openDesk() {
        Browser browser = Chromium.browser().orElse(null);
        Assumptions.assumeTrue(browser != null, Chromium.MISSING);
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TownSession.address().toString())
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE) // what is half faded in has half its contrast
                .setViewportSize(DESK, 900));
        contexts.add(context);
        return context.newPage();
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
        page.getByRole(AriaRole.BUTTON, named("Anmelden")).click();
    }

    /** Somebody else takes the place at this desk, and opens that page. */
    protected void change(String account, String address) {
        page.context().clearCookies();
        signIn(account);
        page.navigate(address);
    }

    /** Ten letters that nobody else has drawn, to tell a test's own records by. */
    protected static String letters() {
        return ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** With these words in its name. */
    protected static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** With this name and no more. */
    protected static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, exactly(name));
    }

    protected void press(String button) {
        button(button).click();
    }

    /** The page that is wanted has been drawn. */
    protected void at(String heading) {
        assertThat(page.locator("h1")).containsText(heading);
    }

    /** axe looks at the page at a desk and on a telephone. */
    protected void look(String where) {
        assertAccessible(where);
        atWidth(PHONE);
        assertFits(where);
        assertAccessible(where + " on a telephone");
        atWidth(DESK);
    }

    /** The same, and a picture of either. */
    protected void look(String where, String picture) {
        assertAccessible(where);
        picture(picture);
        atWidth(PHONE);
        assertFits(where);
        assertAccessible(where + " on a telephone");
        picture(picture + "-390");
        atWidth(DESK);
    }

    /** Nothing stands beside the screen, where nobody looks for it. */
    private void assertFits(String where) {
        assertEquals(
                PHONE,
                page.evaluate("() => document.documentElement.scrollWidth"),
                where + " is as wide as the screen");
    }

    protected void onTelephone(String picture) {
        atWidth(PHONE);
        picture(picture);
        atWidth(DESK);
    }

    protected void atWidth(int width) {
        page.setViewportSize(width, 900);
    }

    /** No finding of axe on the page as it stands. */
    protected void assertAccessible(String where) {
        List<String> findings = Axe.findings(page);
        assertEquals(List.of(), findings, () -> "axe on " + where);
    }

    /** What somebody would have seen when the test failed: the page, its words to the user, and a picture. */
    private void tellWhatWasSeen(ExtensionContext test, Throwable failure) throws Throwable {
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
        System.out.println("[failed] " + name + " at " + page.url() + ": "
                + page.locator(".messages, .invalid, h1").allInnerTexts());
        picture("failed-" + name.replaceAll("[^A-Za-z.]", ""));
        throw failure;
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
