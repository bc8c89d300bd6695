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

/** A child without a school stands on the list until a place is found; without a mouse. */
class EducationTest extends InBrowser {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final String family = "Schul" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void fromTheCaseToThePlaceInASchool() {
        signIn("beratung1");
        openCase();
        enter();
        isWatched();
        findSchool();
        course();
        page = openDesk();
        signIn("leistung1");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ohne Schule, Kita, Kurs")))
                .hasCount(0);
    }

    private void openCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Sami");
        page.getByLabel("Geburtsdatum").fill(TODAY.minusYears(10).format(GERMAN));
        button("Aufnehmen").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fall eröffnen"))
                .click();
        button("Fall eröffnen").click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    private void enter() {
        hand.press(link("Schule, Kita, Sprache"));
        at("Schule, Kita, Sprache");
        assertThat(page.getByText("Noch nicht eingetragen, seit wann in der Stadt"))
                .isVisible();
        look("school of a case, nothing entered");
        hand.press(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(family + ", Sami"))
                .last());
        at(family);
        hand.fill(page.getByLabel("In der Stadt seit"), TODAY.minusDays(40).format(GERMAN));
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("Gespeichert.");
        assertThat(page.getByText("Schulpflicht seit")).isVisible();
        assertThat(page.getByText("ohne Platz")).isVisible();
        look("a child without a school");
        picture("education-person");
        onTelephone("education-person-390");
    }

    private void isWatched() {
        hand.press(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Schule, Kita, Sprache")));
        picture("education-case");
        onTelephone("education-case-390");
        look("school of a case");
        page.navigate("education/gaps.xhtml");
        at("Angaben zu Schule und Kita fehlen");
        look("who lacks a date", "education-gaps");
        page.navigate("education/watch.xhtml");
        at("Ohne Schule, Kita oder Kurs");
        look("the watch list");
        picture("education-watch");
        onTelephone("education-watch-390");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(family));
        hand.press(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Aufgabe anlegen")));
        assertThat(page.locator(".messages")).containsText("Die Aufgabe ist angelegt.");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(0);
        hand.press(row.getByRole(AriaRole.LINK));
        at(family);
    }

    private void findSchool() {
        hand.fill(page.getByLabel("Name der Einrichtung"), "Grundschule Mite");
        hand.press(button("Platz eintragen"));
        assertThat(page.locator(".messages")).containsText("Der Platz ist eingetragen.");
        hand.press(page.getByRole(AriaRole.LINK, named("Grundschule Mite")));
        at("Platz berichtigen oder zurücknehmen");
        look("putting a place right", "education-place");
        hand.choose(page.getByLabel("Warum"), "vertippt oder verlesen");
        hand.fill(page.getByLabel("Name der Einrichtung"), "Grundschule Mitte");
        hand.press(button("Berichtigen"));
        assertThat(page.locator(".messages")).containsText("Der Platz ist berichtigt.");
        assertThat(page.getByText("Zurückgenommen am")).isVisible();
        assertThat(page.getByText("ohne Platz")).hasCount(0);
        look("a child with a school");
        page.navigate("education/watch.xhtml");
        at("Ohne Schule, Kita oder Kurs");
        assertThat(page.getByText(family)).hasCount(0);
        page.goBack();
    }

    private void course() {
        at(family);
        hand.choose(page.getByLabel("Darf oder muss teilnehmen"), "zum Integrationskurs verpflichtet");
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("gehören die Stelle, die das sagt, und der Tag");
        look("a course that nobody said");
        hand.choose(page.getByLabel("Das sagt"), "Jobcenter");
        hand.fill(page.getByLabel("Gesagt am"), TODAY.minusDays(31).format(GERMAN));
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("Gespeichert.");
        page.navigate("education/watch.xhtml");
        hand.choose(page.getByLabel("Art"), "Integrationskurs");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(family));
        assertThat(row).containsText("Jobcenter");
        look("the watch list of the course");
        picture("education-watch-course");
    }
}
