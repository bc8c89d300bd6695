package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benefits desk arranges the columns of its files, sees a preview first, and reads answers in of which some lines are wrong. */
class PaymentsTest extends InBrowser {

    @Test
    void columnsAreArrangedWithAPreviewAndAnswersAreReadInLineByLine() {
        signIn("leistung1");
        page.getByRole(AriaRole.LINK, named("Zahlungen")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Rückmeldung einlesen")))
                .isVisible();
        look("what went out and came in");
        picture("payments-list");
        page.getByRole(AriaRole.LINK, named("Aufbau der Ausgabe")).click();
        look("the layout of the export");
        picture("payments-layout");
        String columns = page.getByRole(AriaRole.TEXTBOX, named("Spalten von links nach rechts"))
                .inputValue();
        columns("Referenz = Zahlungsstand");
        press("Vorschau zeigen");
        assertThat(page.locator(".messages")).containsText("kann in einer Datei dieser Richtung nicht stehen");
        columns("Schlüssel = Referenz\nAmt = fester Text: 50-2");
        page.getByRole(AriaRole.COMBOBOX, named("Trennzeichen")).selectOption("BAR");
        press("Vorschau zeigen");
        assertThat(page.getByText("Schlüssel|Amt")).isVisible();
        look("the preview of a layout");
        picture("payments-preview");
        columns(columns);
        page.getByRole(AriaRole.COMBOBOX, named("Trennzeichen")).selectOption("SEMICOLON");
        press("Aufbau speichern");
        assertThat(page.locator(".messages")).containsText("Der Aufbau ist gespeichert");

        page.getByRole(AriaRole.LINK, named("Zahlungen")).first().click();
        String text =
                "Bemerkung;Referenz;Status;Betrag;Datum\nErfunden;A0-0;bezahlt;10,00;03.11.2026\nx;A0-0;verschollen;;\n";
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(false))
                .last()
                .setInputFiles(new FilePayload("rueckmeldung.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press("Datei einlesen");
        assertThat(page.getByText("0 übernommen, 0 schon bekannt, 2 nicht übernommen."))
                .isVisible();
        assertThat(page.getByText("Zeile 2: Eine Entscheidung mit der Referenz „A0-0“ wurde nicht ausgegeben."))
                .isVisible();
        assertThat(page.getByText("Zeile 3: Den Zahlungsstand „verschollen“ kennt SIM nicht."))
                .isVisible();
        look("what became of each line");
        picture("payments-answer");
    }

    private void columns(String text) {
        page.getByRole(AriaRole.TEXTBOX, named("Spalten von links nach rechts")).fill(text);
    }

    private void look(String where) {
        assertAccessible(where);
        atWidth(PHONE);
        assertAccessible(where + " on a telephone");
        atWidth(DESK);
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
