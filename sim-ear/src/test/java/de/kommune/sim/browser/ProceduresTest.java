package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client's papers and matters with authorities, and the days that follow from them; without a mouse. */
class ProceduresTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void aPaperIsEnteredReadAndPutRight() {
        signIn("beratung1");
        openCase();
        hand.press(link("Aufenthaltsstatus"));
        assertThat(page.locator("h1")).hasText("Aufenthaltsstatus");
        look("no paper yet", "residence-none");
        hand.choose(page.getByLabel("Was für ein Papier"), "Vorübergehender Schutz (§ 24 AufenthG)");
        hand.fill(page.getByLabel("Gilt bis"), GERMAN.format(TODAY.plusDays(25)));
        hand.choose(page.getByLabel("Wohnen und Reisen"), "Wohnsitzauflage");
        hand.choose(page.getByLabel("Arbeiten"), "erlaubt");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("fehlt, welche Behörde das Papier ausgestellt hat");
        hand.fill(page.getByLabel("Ausgestellt von"), "Ausländerbehörde, erfunden");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("kommt es auf den Tag der ersten Erteilung an");
        hand.fill(page.getByLabel("Zuerst erteilt am"), "01.09.2026");
        hand.fill(page.getByLabel("Gilt ab"), "01.09.2026");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Das Papier ist eingetragen.");
        assertThat(page.getByText("gilt heute")).isVisible();
        assertThat(page.getByText("Leistungen: AsylbLG, 50-2 entscheidet")).isVisible();
        assertThat(page.getByText("Nichts eingetragen")).isVisible();
        look("a paper and what follows from it", "residence-timeline");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("berichtigen$"))));
        hand.choose(page.getByLabel("Arbeiten"), "mit Erlaubnis der Ausländerbehörde");
        hand.fill(page.getByLabel("Warum"), "verlesen");
        look("putting a paper right", "residence-correct");
        hand.press(button("Berichtigen"));
        assertThat(page.locator(".messages")).containsText("Der Eintrag ist berichtigt.");
        assertThat(page.getByText("Grund: verlesen")).isVisible();
        page.navigate("index.xhtml");
        Locator task = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHasText("Aufenthaltspapier gilt bis " + GERMAN.format(TODAY.plusDays(25))));
        assertThat(task.first()).isVisible();
    }

    @Test
    void aMatterIsFiledDecidedAndAnsweredInTime() {
        signIn("beratung1");
        openCase();
        hand.press(link("Angelegenheiten bei Behörden"));
        assertThat(page.locator("h1")).hasText("Angelegenheiten bei Behörden");
        look("no matter yet", "matters-none");
        hand.choose(
                page.getByLabel("Worum es geht"),
                "Erlaubnis zu arbeiten (Beschäftigungserlaubnis) (Ausländerbehörde des Kreises Mettmann)");
        hand.press(button("Anlegen"));
        assertThat(page.locator("h1")).containsText("Erlaubnis zu arbeiten");
        hand.fill(page.getByLabel("Beantragt am"), GERMAN.format(TODAY.minusDays(30)));
        hand.press(button("Als beantragt eintragen"));
        assertThat(page.locator(".messages")).containsText("Der Antrag ist eingetragen.");
        look("a matter that is filed", "matters-filed");
        hand.choose(page.getByLabel("Entscheidung"), "abgelehnt");
        hand.fill(page.getByLabel("Datum auf dem Bescheid"), GERMAN.format(TODAY.minusDays(10)));
        hand.press(button("Bescheid eintragen"));
        assertThat(page.locator(".messages")).containsText("Der Bescheid ist eingetragen.");
        assertThat(page.getByText("Letzter Tag für Widerspruch oder Klage")).isVisible();
        look("a matter that is decided", "matters-decided");
        page.navigate("deadlines/list.xhtml?days=92");
        assertThat(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Widerspruch oder Klage")))
                        .first())
                .isVisible();
        look("the calendar of deadlines", "deadlines-list");
    }

    @Test
    void aFamilyIsToComeAndTheHousingDeskIsToldOnConsentAlone() {
        signIn("beratung1");
        openCase();
        hand.press(link("Familiennachzug"));
        assertThat(page.locator("h1")).hasText("Familiennachzug");
        look("no family reunification yet", "reunion-none");
        hand.fill(page.getByLabel("Auslandsvertretung"), "Botschaft Beirut");
        hand.press(button("Anlegen"));
        assertThat(page.locator("h1")).containsText("Botschaft Beirut");
        hand.fill(page.getByLabel("Name"), "Sara Haddad");
        hand.choose(page.getByLabel("Verwandtschaft"), "Kind");
        hand.fill(page.getByLabel("Geburtsjahr"), "2015");
        hand.press(button("Person eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Person ist eingetragen.");
        hand.choose(page.locator("#wanting").getByLabel("Unterlage"), "Geburtsurkunde");
        hand.press(button("Wird verlangt"));
        assertThat(page.locator(".messages")).containsText("Die Unterlage steht auf der Liste.");
        hand.press(button("Liegt vor: Geburtsurkunde"));
        assertThat(page.locator(".messages")).containsText("Die Unterlage liegt vor.");
        hand.fill(page.locator("#visiting").getByLabel("Tag"), GERMAN.format(TODAY.plusDays(6)));
        hand.fill(page.getByLabel("Uhrzeit"), "09:30");
        hand.choose(page.getByLabel("Anlass"), "Visum abholen");
        hand.press(button("Termin eintragen"));
        assertThat(page.locator(".messages")).containsText("Der Termin ist eingetragen.");
        hand.choose(page.getByLabel("Entscheidung über das Visum"), "Visum erteilt");
        hand.fill(page.getByLabel("Entschieden am"), GERMAN.format(TODAY));
        hand.fill(page.getByLabel("Ankunft am"), GERMAN.format(TODAY.plusDays(20)));
        hand.press(button("Stand speichern"));
        assertThat(page.locator(".messages")).containsText("Der Stand ist gespeichert.");
        assertThat(page.getByText("Es fehlt eine Einwilligung gegenüber 50-2")).isVisible();
        assertThat(button("Der Unterbringung mitteilen")).hasCount(0);
        hand.choose(page.getByLabel("Schutz der Person"), "asylberechtigt oder Flüchtling (Artikel 16a GG, § 3 AsylG)");
        hand.fill(page.getByLabel("Unanfechtbar seit"), GERMAN.format(TODAY.minusDays(40)));
        hand.press(button("Schutz und Frist speichern"));
        assertThat(page.locator(".messages")).containsText("Schutz und Frist sind gespeichert.");
        assertThat(page.getByText("Antrag spätestens am")).isVisible();
        look("a family that has its visa", "reunion-view");
        announce();
    }

    private void announce() {
        hand.press(link("Einwilligung aufnehmen"));
        assertThat(page.locator("h1")).hasText("Neue Einwilligung");
        assertThat(page.getByLabel("Familie und Haushalt")).isChecked();
        hand.press(button("Einwilligung eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Schweigepflichtentbindung ist eingetragen.");
        String client = page.locator("main a[href*='/cases/view']").first().textContent();
        hand.press(button("Der Unterbringung mitteilen"));
        assertThat(page.locator(".messages")).containsText("Die Unterbringung weiß jetzt, wer wann kommt.");
        look("the housing desk knows", "reunion-told");
        change("unterkunft1", "cooperation/list.xhtml");
        hand.press(page.getByRole(AriaRole.LINK, named(client)).first());
        Locator message = page.locator("main");
        assertThat(message).containsText("Es kommt 1 Person");
        assertThat(message).containsText("Sara Haddad");
        assertThat(message).containsText(GERMAN.format(TODAY.plusDays(20)));
        for (String kept : List.of("Beirut", "Kind", "2015", "Geburtsurkunde")) {
            assertThat(message).not().containsText(kept);
        }
        look("an arrival as the housing desk reads it", "reunion-announced");
    }

    private void openCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family());
        page.getByLabel("Vornamen").fill("Olena");
        button("Aufnehmen").click();
        link("Fall eröffnen").click();
        button("Fall eröffnen").click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    /** Of another client in each test. */
    String family() {
        return "Stay" + letters();
    }
}
