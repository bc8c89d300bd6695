package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A housing clerk asks for an exception from a rule; a colleague agrees, and the bed is kept. */
class RuleWaiversTest extends InBrowser {

    private final String street = "Ausnahme" + letters() + "weg 7";
    private final String family = "Ausnahme" + letters();

    @Test
    void oneClerkAsksAndAnotherAgrees() {
        signIn("unterkunft1");
        house();
        String person = asked();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Antrag zurücknehmen")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Genehmigen und vormerken")))
                .hasCount(0);
        look("the own request for an exception");
        page = openDesk();
        signIn("unterkunft2");
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        page.navigate("housing/waivers.xhtml");
        look("the exceptions");
        picture("housing-waivers");
        page.getByRole(AriaRole.LINK, named(family)).click();
        look("a request for an exception");
        picture("housing-waiver");
        press("Genehmigen und vormerken");
        assertThat(page.locator(".messages")).containsText("Die Ausnahme ist genehmigt, und der Platz ist vorgemerkt.");
        page.navigate(person);
        assertThat(page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")))
                .isVisible();
    }

    /** Leaves on the page of the request; tells the person's page. */
    private String asked() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        String person = page.url();
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        press("Regeln prüfen");
        page.getByLabel("Begründung der Ausnahme").fill("Kein anderes Bett ist frei");
        look("asking for an exception");
        picture("housing-waiver-asking");
        press("Ausnahme beantragen");
        assertThat(page.locator(".messages")).containsText("Die Ausnahme ist beantragt.");
        return person;
    }

    /** Its only room is too small for anybody. */
    private void house() {
        page.navigate("housing/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        page.locator("#room\\:name").fill("5");
        page.getByLabel("Fläche in m²").fill("4");
        page.getByLabel("Anzahl Betten").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer 5 mit 2 Betten ist angelegt.")).isVisible();
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
    }

    private void look(String where) {
        assertAccessible(where);
        atWidth(PHONE);
        assertAccessible(where + " on a telephone");
        atWidth(DESK);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(10, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
