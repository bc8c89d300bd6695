package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk moves the plan to other nights with the keyboard, looks at target and actual, and at the timeline of a room. */
class EstatePicturesTest extends InBrowser {

    private final String street = "Bild" + letters() + "weg 7";
    private final String family = "Bild" + letters();

    @Test
    void thePicturesShowAnyNightAndARoomOverTime() {
        signIn("unterkunft1");
        house();
        housedFromTomorrow();
        thePlanMovesWithTheKeyboard();
        targetAndActual();
        timeline();
    }

    private void thePlanMovesWithTheKeyboard() {
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named(street)).click();
        Locator facts = page.locator("#facts");
        assertThat(facts).containsText("0 vorgemerkt");
        page.getByLabel("Nacht verschieben").press("ArrowRight");
        assertThat(facts).containsText("1 vorgemerkt");
        assertThat(facts).containsText("Nacht vom " + inDays(1));
        assertThat(page.getByLabel("Nacht vom")).hasValue(inDays(1));
        assertThat(page.locator("#picture .bed.reserved")).hasCount(1);
        assertThat(page.getByLabel("Nacht verschieben")).isFocused();
        look("the plan of another night");
        picture("housing-plan-slider");
        page.getByLabel("Nacht verschieben").press("ArrowLeft");
        assertThat(facts).containsText("Nacht vom " + inDays(0));
    }

    private void targetAndActual() {
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named("Soll und Ist")).click();
        Locator house = page.locator("tr", new Page.LocatorOptions().setHasText(street));
        assertThat(house.locator("td").nth(6)).hasText("0");
        assertThat(house.locator("td").nth(7)).hasText("2");
        page.getByLabel("Nacht verschieben").press("ArrowRight");
        assertThat(page.locator("#facts")).containsText("Nacht vom " + inDays(1));
        assertThat(house.locator("td").nth(6)).hasText("1");
        assertThat(house.locator("td").nth(7)).hasText("1");
        look("target and actual");
        picture("housing-capacity");
        page.getByLabel("Nacht vom").fill(inDays(400));
        page.getByRole(AriaRole.BUTTON, named("Zeigen")).click();
        assertThat(page.locator("#facts")).containsText("Nacht vom " + inDays(400));
    }

    private void timeline() {
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named(street)).click();
        page.getByRole(AriaRole.LINK, named("Zimmer 5").setExact(true)).click();
        page.getByRole(AriaRole.LINK, named("Zeitstrahl")).click();
        assertThat(page.getByRole(AriaRole.IMG, named("1 Belegung, keine Sperre")))
                .isVisible();
        assertThat(page.locator("svg.timeline rect.reserved")).hasCount(1);
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        look("the timeline of a room");
        picture("housing-timeline");
        page.locator("#choose\\:to").fill(inDays(0));
        page.getByRole(AriaRole.BUTTON, named("Zeigen")).click();
        assertThat(page.getByText("In dieser Zeit hat niemand einen Platz in diesem Zimmer."))
                .isVisible();
    }

    private void house() {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        page.locator("#room\\:name").fill("5");
        page.getByLabel("Fläche in m²").fill("30");
        page.getByLabel("Anzahl Betten").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer 5 mit 2 Betten ist angelegt.")).isVisible();
    }

    private void housedFromTomorrow() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Erste Nacht").fill(inDays(1));
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        page.getByRole(AriaRole.BUTTON, named("Freie Plätze zeigen").setExact(true))
                .click();
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        page.getByRole(AriaRole.BUTTON, named("Vormerken").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")))
                .isVisible();
    }

    private static String inDays(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now().plusDays(days));
    }
}
