package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client brings a refusal: it is written down, its last day is loud on the counsellor's day, and the court has it; without a mouse. */
class AsylumTest extends InBrowser {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    String family = "Asyl" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void aRefusalIsAnsweredInTime() {
        signIn("beratung1");
        openCase();
        enter();
        decide();
        onTheDay();
        answer();
    }

    private void openCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        button("Aufnehmen").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fall eröffnen"))
                .click();
        button("Fall eröffnen").click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    private void enter() {
        hand.press(link("Asylverfahren"));
        at("Asylverfahren");
        look("no asylum procedure yet");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Asylverfahren eintragen")));
        at("Asylverfahren eintragen");
        hand.fill(page.getByLabel("Gestellt am"), day(TODAY.minusDays(400)));
        hand.fill(page.getByLabel("Aktenzeichen des Bundesamts"), "1234567-423");
        look("a new asylum procedure");
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("Antrag und Anhörung sind gespeichert.");
        at("Erstantrag vom");
        look("an asylum procedure without a decision");
    }

    private void decide() {
        hand.press(link("Bescheid eintragen"));
        at("Bescheid eintragen");
        hand.fill(page.getByLabel("Bescheid vom"), day(TODAY.minusDays(3)));
        hand.fill(page.getByLabel("Zugestellt am"), day(TODAY.minusDays(1)));
        hand.choose(page.getByLabel("Art der Ablehnung"), "offensichtlich unbegründet (§ 30 AsylG)");
        look("recording a decision");
        picture("asylum-decide");
        hand.press(button("Bescheid speichern"));
        assertThat(page.locator(".messages")).containsText("muss eingetragen sein, was abgelehnt ist");
        hand.choose(page.getByLabel("Flüchtlingseigenschaft"), "abgelehnt");
        hand.choose(page.getByLabel("Subsidiärer Schutz"), "abgelehnt");
        hand.press(button("Bescheid speichern"));
        assertThat(page.locator(".messages")).containsText("Der Bescheid ist gespeichert.");
        assertThat(page.getByText("Letzter Tag für den Eilantrag")).isVisible();
        assertThat(page.getByText("Eine Woche nach §§ 36 Abs. 3")).isVisible();
        look("a decision that can be answered");
        picture("asylum-view");
        onTelephone("asylum-view-390");
    }

    private void onTheDay() {
        page.navigate("index.xhtml");
        Locator loudest = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Fristen, die nicht versäumt werden dürfen"));
        assertThat(loudest).containsText(family);
        look("a day with a deadline that must not be missed");
        picture("day-loudest");
        onTelephone("day-loudest-390");
        hand.press(loudest.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(family + ", Amina")));
        at("Asylverfahren");
        assertThat(page.getByText("Das Gericht muss bis")).isVisible();
        look("the asylum procedures of a case");
        picture("asylum-list");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Erstantrag vom")));
    }

    private void answer() {
        hand.fill(page.getByLabel("Klage erhoben am"), day(TODAY));
        hand.fill(page.getByLabel("Eilantrag gestellt am"), day(TODAY));
        hand.fill(page.getByLabel("Aktenzeichen des Gerichts"), "12 L 345/26.A");
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("Gespeichert.");
        assertThat(page.getByText("Letzter Tag für")).hasCount(0);
        look("a decision that the court has");
        page.navigate("index.xhtml");
        assertThat(page.locator(".loudest", new Page.LocatorOptions().setHasText(family)))
                .hasCount(0);
    }

    private static String day(LocalDate day) {
        return GERMAN.format(day);
    }
}
