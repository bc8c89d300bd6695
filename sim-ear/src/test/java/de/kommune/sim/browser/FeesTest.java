package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk says who pays, counts, writes a notice, notes the payment, and gives the cash office its file. */
class FeesTest extends InBrowser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final String family = "Entgelt" + letters();
    private final String street = "Entgelt" + letters() + "weg 7";

    @Test
    void aFeeIsCountedToldAndPaid() throws IOException {
        signIn("unterkunft1");
        enactStatute();
        house();
        page.getByRole(AriaRole.LINK, named("Gebühren").setExact(true)).last().click();
        assertThat(page.getByText("Ohne diese Angabe gibt es keinen Bescheid.")).isVisible();
        look("an account without anything");
        page.getByLabel("Gilt ab").fill(DAY.format(LocalDate.now().withDayOfMonth(1)));
        press("Zahlungspflicht eintragen");
        assertThat(page.locator(".messages")).containsText("Die Zahlungspflicht ist eingetragen.");
        press("Alle Monate neu berechnen");
        assertThat(page.locator(".messages")).containsText("Neu: 1");
        assertThat(page.getByText("m² ×").first()).isVisible();
        press("Bescheid erstellen");
        assertThat(page.locator(".messages")).containsText("Erstellte Bescheide: 1.");
        look("an account with a notice");
        picture("fees-person");
        String account = page.url();
        payTheNotice();
        takeTheFile();
        page.navigate("fees/list.xhtml?month=" + YearMonth.now());
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        look("a month");
        picture("fees-list");
        press("Monat berechnen");
        assertThat(page.locator(".messages")).containsText("Der Monat ist berechnet.");
        assertThat(page.getByText("Dieser Monat läuft noch")).isVisible();
        somebodyElsePays(account);
        tellEverybody();
    }

    /** What was noted before stays on the page, with the reason. */
    private void somebodyElsePays(String account) {
        page.navigate(account);
        page.locator("#payer\\:who").selectOption("Jobcenter");
        page.getByLabel("Gilt ab").fill(DAY.format(LocalDate.now()));
        page.getByLabel("Grund der Änderung").fill("Bewilligung kam heute");
        press("Zahlungspflicht eintragen");
        assertThat(page.locator(".messages")).containsText("Die Zahlungspflicht ist eingetragen.");
        assertThat(page.getByText("Grund: Bewilligung kam heute").first()).isVisible();
        page.getByText("Was früher eingetragen war").click();
        look("an account with a former payer");
        press("Alle Monate neu berechnen");
        assertThat(page.locator(".messages")).containsText("geändert: 1");
    }

    private void tellEverybody() {
        page.navigate("fees/list.xhtml?month=" + YearMonth.now());
        Locator row = page.getByRole(AriaRole.ROW, named(family));
        assertThat(row).containsText("Bescheid fehlt");
        press("Bescheide erstellen");
        assertThat(row).containsText("mitgeteilt");
        assertThat(page.getByText(Pattern.compile("Bescheide: \\d+ für \\d+ Personen")))
                .isVisible();
        look("a month with notices");
    }

    private void enactStatute() {
        page.navigate("fees/list.xhtml");
        page.getByRole(AriaRole.LINK, named("Gebührensatzungen")).click();
        look("statutes");
        if (page.getByText("Satzung im Browser").isVisible()) {
            return; // entered by the run before
        }
        page.getByLabel("Name der Satzung").fill("Satzung im Browser");
        page.getByLabel("Quelle").fill("Ratsbeschluss, erfunden");
        page.getByLabel("Gilt ab").fill(DAY.format(LocalDate.now().withDayOfMonth(1)));
        page.getByLabel("Rechtsbehelfsbelehrung").fill("Gegen diesen Bescheid ist die Klage möglich.");
        page.getByRole(AriaRole.GROUP, named("Selbstzahlende"))
                .getByLabel("Betrag im Monat")
                .fill("10,00");
        press("Fassung eintragen");
        assertThat(page.locator(".messages")).containsText("Satzung im Browser gilt ab");
        look("statutes with a version");
        picture("fees-statutes");
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
        page.locator("#room\\:name").fill("4");
        page.getByLabel("Fläche in m²").fill("18");
        page.getByLabel("Anzahl Betten").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer 4 mit 2 Betten ist angelegt.")).isVisible();
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
        page.getByLabel("Platz für").selectOption("Zimmer 4 · Platz 1");
        press("Vormerken");
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 4, Platz 1")).click();
        press("Verfügen");
        assertThat(page.getByText("Der Stand ist jetzt „verfügt“")).isVisible();
        press("Einzug eintragen");
        assertThat(page.getByText("Der Stand ist jetzt „eingezogen“")).isVisible();
        page.navigate(person);
    }

    private void payTheNotice() throws IOException {
        page.getByRole(AriaRole.LINK, named("G" + LocalDate.now().getYear())).click();
        assertThat(page.getByText("Noch keine Zahlung.")).isVisible();
        look("a notice");
        picture("fees-notice");
        Download letter = page.waitForDownload(() -> press("Bescheid als PDF"));
        assertTrue(letter.suggestedFilename().startsWith("Gebuehrenbescheid-G"), letter.suggestedFilename());
        assertTrue(Files.size(letter.path()) > 1000);
        press("Zahlung eintragen");
        assertThat(page.locator(".messages")).containsText("Die Zahlung über");
        assertThat(page.getByText("offen 0,00 €")).isVisible();
    }

    private void takeTheFile() throws IOException {
        page.navigate("fees/open.xhtml");
        look("open items");
        picture("fees-open");
        Download file = page.waitForDownload(() -> press("Datei ausgeben (CSV)"));
        assertTrue(Files.readString(file.path()).contains(family));
        press("Spalten speichern");
        assertThat(page.locator(".messages")).containsText("Die Spalten sind gespeichert.");
    }
}
