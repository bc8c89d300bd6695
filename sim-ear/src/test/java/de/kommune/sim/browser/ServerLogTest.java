package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The server's own log tells IT what the server does, and nothing of people. */
class ServerLogTest extends InBrowser {

    /** Letters that nobody else types in this run. */
    private final String name = ThreadLocalRandom.current()
            .ints(16, 'a', 'z' + 1)
            .collect(() -> new StringBuilder("B"), StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @Test
    void whoeverIsEnteredLookedForOrMistypedStandsInNoLineOfIt() throws IOException {
        signIn(name, "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("passen nicht zusammen");
        signIn("beratung1");
        register();
        page.getByRole(AriaRole.SEARCHBOX).first().fill(name);
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
        assertThat(page.getByText("Ein Treffer zu")).isVisible();
        assertEquals(404, page.navigate("persons/view.xhtml?id=" + name).status());
        assertEquals(404, page.navigate("persons/" + name + ".xhtml").status());
        String log = Files.readString(
                Path.of(System.getProperty("sim.project"), "sim-ear/target/town/wildfly/log/server.log"));
        assertTrue(log.contains("sim.ear"), "this is the log");
        assertFalse(log.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)), name);
    }

    private void register() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(name);
        page.getByLabel("Vornamen").fill("Bela");
        page.getByLabel("Geburtsdatum").fill("31.02.19" + name);
        press("Aufnehmen");
        assertThat(page.locator(".field.invalid .error").first()).isVisible();
        page.getByLabel("Geburtsdatum").fill("14.03.1977");
        press("Aufnehmen");
        page.waitForURL("**/persons/view.xhtml*");
    }
}
