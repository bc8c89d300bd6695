package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benefits desk arranges the columns of its files, sees a preview first, and reads answers in of which some lines are wrong. */
class PaymentsTest extends InBrowser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

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

        readIn(
                "Bemerkung;Referenz;Status;Betrag;Datum\nErfunden;A0-0;bezahlt;10,00;03.11.2026\nx;A0-0;verschollen;;\n");
        assertThat(page.getByText("0 übernommen, 0 schon bekannt, 2 nicht übernommen."))
                .isVisible();
        assertThat(page.getByText("Zeile 2: Eine Entscheidung mit der Referenz „A0-0“ wurde nicht ausgegeben."))
                .isVisible();
        assertThat(page.getByText("Zeile 3: Den Zahlungsstand „verschollen“ kennt SIM nicht."))
                .isVisible();
        look("what became of each line");
        picture("payments-answer");
    }

    /** Taken down by one, decided by another, exported, answered: the state stands at the application, and the lost file comes once more. */
    @Test
    void aDecisionGoesOutAndItsPaymentStandsAtTheApplication() throws Exception {
        String family = "Zahl" + letters();
        signIn("leistung1");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        press("Aufnehmen");
        page.getByRole(AriaRole.LINK, named("Anträge ansehen und aufnehmen")).click();
        page.getByLabel("Bedarf").selectOption("FOOD");
        page.getByLabel("Was beantragt wird und warum").fill("Lebensmittel");
        press("Antrag aufnehmen");
        page.waitForURL(Pattern.compile("/applications/view\\.xhtml").asPredicate());
        assertThat(page.getByText("wann eine Entscheidung an das Leistungsprogramm ging"))
                .isVisible();
        String application = page.url().replaceAll("#.*", "");

        Page desk = page;
        page = openDesk();
        signIn("leistung2");
        decide(application);
        page = desk;
        page.navigate("payments/list.xhtml");
        Download file = page.waitForDownload(() -> press("Datei ausgeben (CSV)"));
        String line = Files.readString(file.path())
                .lines()
                .filter(one -> one.contains(family))
                .findFirst()
                .orElseThrow();
        page.navigate("payments/list.xhtml");
        look("what went out");
        Download again = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("noch einmal ausgeben"))
                .first()
                .click());
        assertTrue(Files.readString(again.path()).contains(line));

        readIn("Bemerkung;Referenz;Status;Betrag;Datum\nErfunden;" + line.split(";")[0]
                + ";bezahlt;12,50;03.11.2026\n");
        assertThat(page.getByText("1 übernommen, 0 schon bekannt, 0 nicht übernommen."))
                .isVisible();
        page.navigate(application);
        assertThat(page.getByText("bezahlt", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("12,50 €").last()).isVisible();
        look("the payment at the application");
        picture("payments-application");
    }

    private void decide(String application) {
        page.navigate(application);
        press("In Bearbeitung nehmen");
        page.getByLabel(Pattern.compile("^Entscheidung")).selectOption("GRANTED");
        page.getByLabel("Begründung").fill("Der Bedarf ist da.");
        page.getByLabel("Bewilligter Betrag in Euro").fill("12,50");
        page.getByLabel("Zahlweise").selectOption("ONCE");
        page.getByLabel("Erster Tag").fill(DAY.format(LocalDate.now()));
        page.getByLabel("Letzter Tag").fill(DAY.format(LocalDate.now().plusDays(30)));
        press("Entscheiden");
        assertThat(page.locator(".messages")).containsText("Die Entscheidung ist eingetragen.");
    }

    private void readIn(String text) {
        page.navigate("payments/list.xhtml");
        page.getByLabel("Datei", new Page.GetByLabelOptions().setExact(false))
                .last()
                .setInputFiles(new FilePayload("rueckmeldung.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press("Datei einlesen");
    }

    private void columns(String text) {
        page.getByRole(AriaRole.TEXTBOX, named("Spalten von links nach rechts")).fill(text);
    }
}
