package de.kommune.sim.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds on a page. The ready-made builder puts axe into the page anew for each look and asks a second page to sum
 * up; one look at a page without frames needs neither, and takes a fraction of the time.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final String FINDINGS = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.map(
              rule => rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.target.join(' ')).join(', ')))""";

    /** Until no answer is awaited, for a button that waits for one is pale; after ten seconds the page is looked at as it is. */
    private static final String AT_REST = """
            () => new Promise(resolve => {
              const end = Date.now() + 10000;
              const awaits = () => window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty() && Date.now() < end;
              const look = () => awaits() ? setTimeout(look, 20) : resolve();
              look();
            })""";

    private Axe() {}

    /** In words, what is wrong with the page as it stands once nothing is under way on it. */
    static List<String> findings(Page page) {
        page.evaluate(AT_REST);
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
