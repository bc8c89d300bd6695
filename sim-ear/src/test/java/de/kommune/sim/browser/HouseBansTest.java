package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk bans somebody from a shelter, gives the paper out, and finds her without a bed there. */
class HouseBansTest extends InBrowser {

    private final String street = "Verbot" + letters() + "weg 7";
    private final String family = "Verbot" + letters();

    @Test
    void aBanStandsOnThePaperAtTheHouseAndInTheWayOfABed() throws IOException {
        signIn("unterkunft1");
        house();
        String person = register();
        page.getByRole(AriaRole.LINK, named("Hausverbot erteilen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Anlass").selectOption("Gewalt");
        page.getByLabel("Gründe des Einzelfalls").fill("Sie schlug am Abend einen Mitbewohner.");
        look("imposing a ban");
        press("Hausverbot erteilen");
        assertThat(page.locator(".messages")).containsText("Das Hausverbot ist erteilt.");
        Download paper = page.waitForDownload(() -> press("Hausverbot als PDF"));
        assertTrue(Files.readString(paper.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        press("Bekanntgabe eintragen");
        assertThat(page.locator(".messages")).containsText("Die Bekanntgabe ist eingetragen.");
        look("a ban");
        picture("housing-ban");
        noBed(person);
        page.navigate("housing/bans.xhtml");
        look("the bans");
        picture("housing-bans");
        page.getByRole(AriaRole.LINK, named(family)).click();
        page.getByLabel("Warum es aufgehoben wird").fill("Aussprache");
        press("Hausverbot aufheben");
        assertThat(page.locator(".messages")).containsText("Das Hausverbot ist aufgehoben.");
        assertThat(page.getByText("gilt nicht mehr")).isVisible();
    }

    private void noBed(String person) {
        page.navigate(person);
        assertThat(page.getByText("Hausverbot: " + street)).isVisible();
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        press("Regeln prüfen");
        assertThat(page.getByText("Die Person hat dort Hausverbot.")).isVisible();
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named(street)).click();
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        look("a shelter with a ban");
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

    private String register() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        return page.url();
    }
}
