package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The directory of partners: entered, found by what a client needs and how far it is, printed; an agreement that ends. */
class PartnersTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String name = "Verein " + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void aPartnerIsEnteredFoundAndPrintedWithoutAMouse() {
        signIn("ehrenamt");
        enter();
        offer();
        call();
        find();
        page = openDesk();
        signIn("teamleitung");
        agree();
    }

    private void enter() {
        page.navigate("partners/list.xhtml");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Partner eintragen")));
        at("Partner eintragen");
        look("entering a partner");
        hand.fill(page.getByLabel(Pattern.compile("^Name")), name);
        hand.choose(page.getByLabel(Pattern.compile("^Art")), "Verein");
        hand.choose(page.getByLabel("Liegt in oder bei"), "Haan-Gruiten");
        hand.fill(page.getByLabel("Dienstag"), "vormittags");
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("„vormittags“ ist keine Öffnungszeit");
        hand.fill(page.getByLabel("Dienstag"), "9-12, 14 bis 17 Uhr");
        picture("partners-edit");
        onTelephone("partners-edit-390");
        hand.press(button("Speichern"));
        page.waitForURL(Pattern.compile("/partners/view\\.xhtml").asPredicate());
        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.getByText("Dienstag 09:00–12:00, 14:00–17:00")).isVisible();
    }

    private void offer() {
        hand.press(link("Angebot eintragen"));
        at("Angebot eintragen");
        look("entering an offer");
        hand.fill(page.getByLabel("Name des Angebots"), "Sprachcafé");
        hand.choose(page.getByLabel("Thema"), "Freizeit, Sport und Begegnung");
        page.getByLabel("Sprachen").selectOption("ara");
        hand.press(button("Speichern"));
        assertThat(page.getByText("Freizeit, Sport und Begegnung · Arabisch")).isVisible();
    }

    private void call() {
        hand.press(page.getByText("Ansprechperson eintragen"));
        hand.fill(page.getByLabel("Name der Ansprechperson"), "Anna Erfunden");
        hand.fill(page.getByLabel("Dienstliches Telefon"), "02129 911");
        look("a partner");
        hand.press(button("Eintragen"));
        assertThat(page.getByText("Anna Erfunden")).isVisible();
        picture("partners-view");
        onTelephone("partners-view-390");
    }

    private void find() {
        page.navigate("partners/list.xhtml");
        hand.fill(page.getByLabel("Name oder Angebot"), name);
        assertThat(page.locator("#counted")).hasText("1 Partner in dieser Auswahl");
        hand.choose(page.getByLabel("Thema"), "Freizeit, Sport und Begegnung");
        hand.choose(page.getByLabel("Sprache", new Page.GetByLabelOptions().setExact(true)), "Arabisch");
        hand.choose(page.getByLabel("Geöffnet am"), "Dienstag");
        hand.choose(page.getByLabel("Entfernung von"), "Haan, Stadtmitte");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText("etwa 3,6 km, ab Ortsmitte");
        assertThat(row).containsText("09:00–12:00, 14:00–17:00");
        look("the directory of partners");
        picture("partners-list");
        onTelephone("partners-list-390");
        Download paper = page.waitForDownload(() -> hand.press(button("Diese Auswahl drucken (PDF)")));
        assertEquals("Verzeichnis-Partner.pdf", paper.suggestedFilename());
        hand.choose(page.getByLabel("Geöffnet am"), "Sonntag");
        assertThat(page.locator("#counted")).hasText("Keine Partner in dieser Auswahl");
        page.navigate("partners/places.xhtml");
        at("Orte und Ortsteile");
        look("the places");
        picture("partners-places");
    }

    private void agree() {
        page.navigate("partners/list.xhtml");
        page.getByLabel("Name oder Angebot").fill(name);
        assertThat(page.locator("#counted")).hasText("1 Partner in dieser Auswahl");
        link(name).click();
        at(name);
        hand.press(link("Vereinbarung eintragen"));
        at("Vereinbarung eintragen");
        look("entering an agreement");
        hand.choose(page.getByLabel("Art der Vereinbarung"), "Kooperationsvereinbarung");
        hand.fill(page.getByLabel("Geschlossen am"), GERMAN.format(TODAY.minusYears(1)));
        hand.fill(page.getByLabel("Gilt bis"), GERMAN.format(TODAY.plusDays(20)));
        hand.press(button("Speichern"));
        assertThat(page.getByText("läuft bald ab")).isVisible();
        look("a partner with an agreement");
        page.navigate("index.xhtml");
        look("the lead's day with agreements that end");
        hand.press(link("Vereinbarungen, die enden oder zu prüfen sind"));
        at("Partner");
        Locator due = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(due).containsText("Kooperationsvereinbarung: läuft am");
        look("the directory with an agreement that ends");
        assertTrue(due.getByRole(AriaRole.LINK).isVisible());
    }
}
