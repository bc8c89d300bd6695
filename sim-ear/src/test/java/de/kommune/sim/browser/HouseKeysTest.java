package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk enters the keys of a shelter, hands them out against a receipt, takes one back and notes that one is lost. */
class HouseKeysTest extends InBrowser {

    private final String street = "Schloss" + letters() + "weg 7";
    private final String family = "Schloss" + letters();

    @Test
    void keysAreHandedOutAndAskedForWhenSheLeaves() throws IOException {
        signIn("unterkunft1");
        house();
        String person = housed();
        page.getByRole(AriaRole.LINK, named("Schlüssel").setExact(true)).click();
        assertThat(page.getByText("Diese Person hat keinen Schlüssel.")).isVisible();
        page.getByLabel("Schlüssel Z-1 · Zimmer 5").check();
        page.getByLabel("Schlüssel Z-2 · Zimmer 5").check();
        page.getByLabel("Pfand je Schlüssel").fill("25,00");
        look("handing out keys");
        press("Ausgeben");
        assertThat(page.locator(".messages")).containsText("2 Schlüssel sind ausgegeben.");
        assertThat(page.getByText("Pfand 25,00 € gezahlt").first()).isVisible();
        look("a person who holds keys");
        picture("housing-handout");
        Download receipt = page.waitForDownload(() -> press("Quittung über erhaltene Schlüssel (PDF)"));
        assertTrue(Files.readString(receipt.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        page.getByRole(AriaRole.BUTTON, named("Zurücknehmen: Z-1")).click();
        assertThat(page.locator(".messages")).containsText("Der Schlüssel Z-1 ist zurück.");
        assertThat(page.getByText("Pfand 25,00 € zurückgezahlt")).isVisible();
        leave(person);
        theKeyIsOpen();
        lose();
    }

    private void house() {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Geöffnet ab").fill(daysAgo(9));
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
        page.getByRole(AriaRole.LINK, named(street)).click();
        page.getByRole(AriaRole.LINK, named("Schlüssel").setExact(true)).click();
        assertThat(page.getByText("Für diese Unterkunft sind noch keine Schlüssel angelegt."))
                .isVisible();
        page.getByLabel("Wofür").selectOption("Zimmer 5");
        page.getByLabel("Nummern").fill("Z-1, Z-2");
        press("Anlegen");
        assertThat(page.locator(".messages")).containsText("2 Schlüssel sind angelegt.");
        look("the keys of a shelter");
        picture("housing-keys");
    }

    /** Leaves on the page of the placement. */
    private String housed() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        String person = page.url();
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Erste Nacht").fill(daysAgo(5));
        page.getByLabel("Warum rückwirkend?").fill("Nachgetragen");
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        press("Freie Plätze zeigen");
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        press("Vormerken");
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")).click();
        press("Verfügen");
        assertThat(page.getByText("Der Stand ist jetzt „verfügt“")).isVisible();
        press("Einzug eintragen");
        assertThat(page.getByText("Der Stand ist jetzt „eingezogen“")).isVisible();
        return person;
    }

    /** She left yesterday and forgot a key. */
    private void leave(String person) {
        page.navigate(person);
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")).click();
        page.getByLabel("Letzte Nacht").fill(daysAgo(1));
        page.getByLabel("Grund").selectOption("Eigene Wohnung");
        page.getByLabel("Begründung").fill("Nachgetragen");
        press("Beenden");
        assertThat(page.getByText("Der Stand ist jetzt „beendet“")).isVisible();
    }

    private void theKeyIsOpen() {
        assertThat(page.getByText("Ein Schlüssel ist noch nicht zurück")).isVisible();
        look("an ended placement with a key that is out");
        page.navigate("equipment/duekeys.xhtml");
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        look("keys to come back");
        picture("housing-duekeys");
        page.getByRole(AriaRole.LINK, named(family)).click();
        assertThat(page.getByText("zurückzufordern", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void lose() {
        page.getByLabel("Wie er verloren ging").fill("Beim Umzug verschwunden");
        press("Als verloren eintragen");
        assertThat(page.locator(".messages")).containsText("Der Verlust ist eingetragen.");
        assertThat(page.getByText("Pfand 25,00 € einbehalten: Beim Umzug verschwunden"))
                .isVisible();
        page.waitForDownload(() -> press("Quittung über zurückgegebene Schlüssel (PDF)"));
        page.navigate("equipment/duekeys.xhtml");
        assertThat(page.getByRole(AriaRole.HEADING, named("Offene Schlüssel"))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isHidden();
    }

    private static String daysAgo(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now().minusDays(days));
    }
}
