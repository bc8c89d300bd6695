package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The housing clerk enters the things of a shelter, hands one out, takes it back worn, writes it off, and takes the table, which names nobody. */
class InventoryTest extends InBrowser {

    private final String street = "Stuhl" + letters() + "weg 7";
    private final String family = "Stuhl" + letters();
    private final String tag = "K-" + letters();

    @Test
    void aThingIsHandedOutComesBackAndIsWrittenOff() throws IOException {
        signIn("unterkunft1");
        house();
        things();
        String person = housed();
        page.getByRole(AriaRole.LINK, named("Inventar").setExact(true)).click();
        assertThat(page.getByText("Diese Person hat kein Inventar.")).isVisible();
        page.getByLabel("Kühlschrank · " + tag).check();
        look("handing out things");
        press("Ausgeben");
        assertThat(page.locator(".messages")).containsText("Ein Stück ist ausgegeben.");
        look("a person who was handed things");
        picture("housing-equipment");
        theTableNamesNobody();
        page.navigate(person);
        page.getByRole(AriaRole.LINK, named("Inventar").setExact(true)).click();
        page.getByLabel("Festgestellter Zustand").selectOption("defekt");
        page.getByRole(AriaRole.BUTTON, named("Zurücknehmen: " + tag)).click();
        assertThat(page.locator(".messages")).containsText("Das Stück " + tag + " ist zurück.");
        writeOff();
    }

    private void things() {
        page.getByRole(AriaRole.LINK, named("Inventar").setExact(true)).click();
        assertThat(page.getByText("Für diese Unterkunft ist noch kein Inventar angelegt."))
                .isVisible();
        page.locator("#adding\\:kind").selectOption("Kühlschrank");
        page.locator("#adding\\:site").selectOption("Zimmer 5");
        page.getByLabel("Inventarnummern").fill(tag);
        press("Anlegen");
        assertThat(page.locator(".messages")).containsText("Ein Stück ist angelegt.");
        page.locator("#adding\\:kind").selectOption("Stuhl");
        page.locator("#adding\\:count").fill("4");
        press("Anlegen");
        assertThat(page.locator(".messages")).containsText("4 Stück sind angelegt.");
        look("the inventory of a shelter");
        picture("housing-inventory");
    }

    private void theTableNamesNobody() throws IOException {
        page.getByRole(AriaRole.LINK, named("Kühlschrank · " + tag)).click();
        look("a thing that somebody has");
        picture("housing-item");
        page.getByRole(AriaRole.LINK, named("Inventar: " + street)).click();
        assertThat(page.getByText(family)).isVisible();
        Download table = page.waitForDownload(() -> press("Textdatei (CSV)"));
        String text = Files.readString(table.path(), StandardCharsets.UTF_8);
        assertTrue(text.contains(tag + ";Kühlschrank;;Zimmer 5;gut;"), text);
        assertFalse(text.contains(family), text);
    }

    private void writeOff() {
        page.getByRole(AriaRole.LINK, named("Kühlschrank · " + tag)).first().click();
        page.locator("#writing\\:why").selectOption("nicht zu reparieren");
        press("Ausbuchen");
        assertThat(page.locator(".messages")).containsText("Gespeichert.");
        assertThat(page.getByText("nicht zu reparieren")).isVisible();
        look("a thing that is written off");
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
    }

    /** Leaves on the page of the person. */
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
        page.navigate(person);
        return person;
    }

    private static String daysAgo(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now().minusDays(days));
    }
}
