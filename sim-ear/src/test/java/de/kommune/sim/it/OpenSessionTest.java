package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.matrix.Console;
import de.kommune.sim.matrix.Visit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A session goes on for as long as its roles hold, however often the directory is asked about it. */
@DisabledIfSystemProperty(
        named = "sim.installed",
        matches = "true",
        disabledReason = "there each session is asked about once a second, and MatrixTest works with them for minutes")
class OpenSessionTest extends InServer {

    /** More often than the server lets somebody fail before it locks the account. */
    private static final int OFTEN = 25;

    private Console console;

    @Deployment
    static WebArchive archive() {
        return archive(OpenSessionTest.class).addPackage(Console.class.getPackage());
    }

    @BeforeEach
    void askEachTime() throws Exception {
        console = new Console();
        console.recheckAfter(0);
    }

    @AfterEach
    void askAsBefore() throws Exception {
        console.recheckAsBefore();
        console.close();
    }

    @Test
    @RunAsClient
    void askingWhetherItStillHoldsIsNoFailedSignIn() throws Exception {
        Visit visit = Visit.of("beratung2");
        for (int i = 0; i < OFTEN; i++) {
            assertEquals(200, visit.get("about.xhtml").status(), "page " + i);
        }
        assertEquals(200, Visit.of("beratung2").get("about.xhtml").status(), "signing in goes on as well");
    }

    @Test
    @RunAsClient
    void aPageThatIsOpenToAllEndsNoSession() throws Exception {
        Visit visit = Visit.of("beratung2");
        assertEquals(200, visit.get("about.xhtml").status());
        for (String open : new String[] {"login.xhtml", "errorpages/notfound.xhtml", "errorpages/refused.xhtml"}) {
            assertTrue(visit.get(open).status() < 300, open);
            assertTrue(visit.get("index.xhtml").body().contains("Mein Tag"), open);
        }
    }
}
