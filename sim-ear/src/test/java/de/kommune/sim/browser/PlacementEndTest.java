package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mother leaves and her child stays: the clerk is told so, and ends the placement all the same. */
class PlacementEndTest extends InBrowser {

    private final String street = "Auszug" + letters() + "weg 7";
    private final String family = "Auszug" + letters();

    @Test
    void whoeverLeavesAChildAloneIsToldSoFirst() {
        signIn("unterkunft1");
        house();
        register("Farid", "02.09.2019");
        String mother = register("Zahra", "14.03.1991");
        household();
        page.navigate(mother);
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für " + family + ", Zahra").selectOption("Zimmer 5 · Platz 1");
        page.getByLabel("Platz für " + family + ", Farid").selectOption("Zimmer 5 · Platz 2");
        press("Vormerken");
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")).click();
        assertThat(page.getByText("Danach ist ein Kind des Haushalts ohne Erwachsene"))
                .isVisible(); // also where the bed is only kept
        press("Verfügen");
        press("Einzug eintragen");
        page.locator("#ending\\:cause").selectOption("DEATH");
        press("Beenden");
        assertThat(page.getByText("Danach ist ein Kind des Haushalts ohne Erwachsene"))
                .isVisible();
        assertAccessible("a child that would be alone");
        atWidth(PHONE);
        assertAccessible("a child that would be alone, on a telephone");
        picture("housing-left-alone-phone");
        atWidth(DESK);
        page.getByLabel("Das ist mir bekannt, trotzdem beenden").check();
        press("Beenden");
        assertThat(page.locator(".messages")).containsText("Gespeichert");
    }

    private void household() {
        page.getByRole(AriaRole.LINK, named("Haushalt anlegen")).click();
        press("Haushalt anlegen");
        assertThat(page.getByText("Der Haushalt ist angelegt.")).isVisible();
        page.getByLabel("Wer kommt dazu?").fill("farid " + family);
        page.getByRole(AriaRole.BUTTON, named(family + ", Farid aufnehmen")).click();
        assertThat(page.getByText("Das neue Mitglied ist aufgenommen.")).isVisible();
    }

    /** Tells the person's page, on which it leaves. */
    private String register(String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").first().fill(born);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        return page.url();
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
        assertThat(page.getByText("Das Zimmer 5 mit")).isVisible();
    }
}
