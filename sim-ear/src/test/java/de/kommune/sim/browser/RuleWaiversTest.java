package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A housing clerk asks for an exception from a rule; a colleague agrees, and the bed is kept. */
class RuleWaiversTest extends InBrowser {

    private final String street = "Ausnahme" + letters() + "weg 7";
    private final String family = "Ausnahme" + letters();

    @Test
    void oneClerkAsksAndAnotherAgrees() {
        signIn("unterkunft1");
        house("4"); // too small for anybody
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

    /** She lives in the one room and is to move to the other, which is too small. */
    @Test
    void aMoveIsAskedForAndAgreedToInTheSameWay() {
        signIn("unterkunft1");
        String house = house("42");
        page.navigate(house);
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        room("6", "4", "1");
        String person = registered("Noor", "02.08.1984");
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        press("Vormerken");
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")).click();
        press("Verfügen");
        press("Einzug eintragen");
        page.getByRole(AriaRole.LINK, named("Umzug")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Erste Nacht").fill(later(3));
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für").selectOption("Zimmer 6 · Platz 1");
        press("Regeln prüfen");
        page.getByLabel("Begründung der Ausnahme").fill("Zimmer 5 wird saniert");
        look("asking for an exception for a move");
        press("Ausnahme beantragen");
        assertThat(page.locator(".messages")).containsText("Die Ausnahme ist beantragt.");
        String request = page.url();
        page = openDesk();
        signIn("unterkunft2");
        page.navigate(request);
        assertThat(page.getByText("bisher " + street + ", Zimmer 5, Platz 1")).isVisible();
        look("a request for a move");
        press("Genehmigen und umziehen lassen");
        assertThat(page.locator(".messages")).containsText("der Umzug ist eingetragen");
        page.navigate(person);
        assertThat(page.getByRole(AriaRole.LINK, named(street + ", Zimmer 6, Platz 1")))
                .isVisible();
    }

    private static String later(int days) {
        return LocalDate.now().plusDays(days).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    /** Leaves on the page of the request; tells the person's page. */
    private String asked() {
        String person = registered("Zahra", "14.03.1991");
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

    /** Tells her page, on which it leaves. */
    private String registered(String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").first().fill(born);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        return page.url();
    }

    /** Its only room has that area; tells its page. */
    private String house(String area) {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        String house = page.url();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        room("5", area, "2");
        return house;
    }

    private void room(String name, String area, String beds) {
        page.locator("#room\\:name").fill(name);
        page.getByLabel("Fläche in m²").fill(area);
        page.getByLabel("Anzahl Betten").fill(beds);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer " + name + " mit")).isVisible();
    }
}
