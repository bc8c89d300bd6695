package de.kommune.sim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.web.Sources.Piece;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How pages are written: words only from the bundles, no style and no script in the page, one bean by its path. */
class PagesTest {

    private static final Set<String> ATTRIBUTES_THAT_ARE_READ = Set.of(
            "alt",
            "caption",
            "emptyMessage",
            "footerText",
            "header",
            "headerText",
            "help",
            "label",
            "placeholder",
            "summary",
            "text",
            "title",
            "aria-label",
            "pt:aria-label",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "data-label",
            "pt:data-label",
            "confirmLabel",
            "noSelectionLabel",
            "uploadLabel",
            "chooseLabel",
            "cancelLabel");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]\\w*Page)\\b");

    @Test
    void noPageHoldsLiteralText() {
        assertEquals(List.of(), violations(PagesTest::isLiteralText));
    }

    @Test
    void noPageHoldsStyle() {
        assertEquals(
                List.of(), violations(piece -> "style".equals(piece.attribute()) || "style".equals(piece.element())));
    }

    @Test
    void noPageHoldsScript() {
        assertEquals(
                List.of(),
                violations(piece -> piece.element().equals("script")
                        || isHtml(piece)
                                && piece.attribute() != null
                                && piece.attribute().matches("(pt:)?on[a-z]+")
                        || piece.text().strip().startsWith("javascript:")));
    }

    @Test
    void noPageSwitchesEscapingOff() {
        assertEquals(
                List.of(),
                violations(piece ->
                        "escape".equals(piece.attribute()) && !piece.text().equals("true")));
    }

    @Test
    void aPageUsesTheBeanOfItsOwnPath() {
        for (String page : Sources.pages()) {
            List<String> used = Sources.find(List.of(Path.of(Sources.WEBAPP + page)), BEAN.pattern());
            for (String bean : used) {
                assertTrue(isNamedAfter(bean, beanOf(page)), page + " uses " + bean + ", not " + beanOf(page));
                assertTrue(
                        Files.exists(Path.of("src/main/java/" + beanOf(page).replace('.', '/') + ".java")),
                        page + " needs " + beanOf(page));
            }
        }
    }

    /** A link to a page that is not there is drawn as text, and nobody notices. */
    @Test
    void everyLinkLeadsToAPage() {
        Set<String> pages = Set.copyOf(Sources.pages());
        assertEquals(
                List.of(),
                violations(piece -> "outcome".equals(piece.attribute())
                        && piece.text().matches("/[\\w/]+")
                        && !pages.contains(piece.text() + ".xhtml")));
    }

    /** {@code /persons/list.xhtml} has its bean in {@code de.kommune.sim.web.persons.ListPage}. */
    private static String beanOf(String page) {
        String path = page.substring(1, page.length() - ".xhtml".length());
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash).replace('/', '.') + ".";
        return "de.kommune.sim.web." + folder + capital(path.substring(slash + 1)) + "Page";
    }

    /** By the class alone, {@code listPage}, or after its feature, {@code personsListPage}: two features may have a list. */
    private static boolean isNamedAfter(String bean, String type) {
        String[] parts = type.split("\\.");
        String last = parts[parts.length - 1];
        return capital(bean).equals(last) || bean.equals(parts[parts.length - 2] + last);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isLiteralText(Piece piece) {
        boolean read = piece.attribute() == null
                ? !piece.styleClass().equals("mark") && !piece.element().equals("kbd")
                : ATTRIBUTES_THAT_ARE_READ.contains(piece.attribute())
                        || "value".equals(piece.attribute())
                                && !piece.element().equals("input")
                                && !isHtml(piece)
                                && !piece.element().equals("f:param")
                                && !piece.element().equals("f:attribute")
                                && !piece.element().equals("f:passThroughAttribute")
                                && !piece.element().equals("ui:param");
        return read
                && WORD.matcher(EXPRESSION.matcher(piece.text()).replaceAll("")).find();
    }

    private static boolean isHtml(Piece piece) {
        return !piece.element().contains(":");
    }

    private static List<String> violations(Predicate<Piece> forbidden) {
        return Sources.facelets().stream()
                .flatMap(page -> Sources.pieces(page).stream()
                        .filter(forbidden)
                        .map(piece -> Sources.WEBAPP.relativize(page) + ":" + piece.line() + " "
                                + piece.text().strip()))
                .toList();
    }
}
