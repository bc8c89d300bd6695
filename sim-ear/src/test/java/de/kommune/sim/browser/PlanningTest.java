package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.LISTITEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasks, appointments, the start page and the calendar on a telephone, as people use them. */
class PlanningTest extends InBrowser {

    private static final String TODAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now(ZoneId.of("Europe/Berlin")));

    private final String family = "Plan"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    private final String task = "Schule anrufen " + family;

    @Test
    void aTaskGoesFromACaseToAColleaguesDayAndComesBackDone() {
        signIn("beratung1");
        openACase();
        String simCase = page.url();
        page.getByRole(LINK, named("Neue Aufgabe")).click();
        assertAccessible("a new task");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Was ist zu tun?").first()).isVisible();
        page.getByLabel("Was ist zu tun?").fill(task);
        page.getByLabel("Bis wann?").fill(TODAY);
        page.getByLabel("Wer macht es?").fill("beratung2");
        page.getByLabel("Einzelheiten").fill("Die Lehrerin heißt Sommer");
        assertThat(page.getByText("Entwurf gesichert um")).isVisible();
        page.reload();
        page.getByRole(BUTTON, named("Wiederherstellen")).click();
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Die Lehrerin heißt Sommer");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("liegt jetzt bei beratung2")).isVisible();
        assertAccessible("a case with a task");
        picture("fall-mit-aufgabe");

        change("beratung2", "index.xhtml");
        Locator line = page.getByRole(LISTITEM).filter(new Locator.FilterOptions().setHasText(task));
        assertThat(line.getByText("von beratung1")).isVisible();
        assertThat(line.getByText("neu", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        page.getByRole(LINK, named(task)).click();
        assertThat(page.getByText("beratung1 hat Ihnen diese Aufgabe gegeben.")).isVisible();
        assertAccessible("a task that was handed over");
        page.getByRole(BUTTON, named("Zur Kenntnis")).click();
        assertThat(page.getByLabel("Einzelheiten")).hasValue("Die Lehrerin heißt Sommer");
        picture("aufgabe");
        page.navigate("index.xhtml");
        page.getByRole(BUTTON, named("Erledigt: " + task)).click();
        assertThat(page.getByText("Erledigt: " + task)).isVisible();
        assertThat(page.getByRole(LINK, named(task))).isHidden();

        change("beratung1", simCase);
        page.getByText("Eine erledigte oder entfallene Aufgabe").click();
        assertThat(page.getByRole(LINK, named(task))).isVisible();
    }

    @Test
    void anAppointmentStandsInTheWeekAndWhatWasMissedAtTheCase() {
        signIn("beratung1");
        openACase();
        String simCase = page.url();
        page.getByRole(LINK, named("Neuer Termin")).click();
        page.getByLabel("Von").fill("0.05");
        page.getByLabel("Bis").fill("später");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("ist keine Uhrzeit").first()).isVisible();
        assertAccessible("an appointment with an error");
        page.getByLabel("Bis").fill("0:04");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Der Termin muss nach seinem Beginn enden.")).isVisible();
        page.getByLabel("Bis").fill("0:06");
        page.getByLabel("Worum geht es?").fill("Kitaplatz");
        page.getByLabel("Ort").fill("Kaiserstraße, Raum 2");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Der Termin ist gespeichert.")).isVisible();

        page.navigate("index.xhtml");
        assertThat(page.getByRole(LINK, named(family)).first()).isVisible();
        assertAccessible("my day");
        picture("mein-tag");
        atWidth(PHONE);
        assertAccessible("my day on a telephone");
        picture("mein-tag-telefon");
        page.navigate("planning/calendar.xhtml");
        assertThat(page.getByRole(LINK, named(family))).isVisible();
        assertAccessible("calendar on a telephone");
        picture("kalender-telefon");
        atWidth(DESK);
        assertAccessible("calendar");
        picture("kalender");
        page.keyboard().press("v");
        assertThat(page.getByRole(LINK, named(family))).isHidden();
        page.keyboard().press("h");
        page.getByRole(LINK, named(family)).click();
        picture("termin");
        assertAccessible("an appointment that is over");
        page.getByRole(BUTTON, named("Nicht erschienen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertEquals(simCase, page.url());
        assertThat(page.getByText("Zum letzten Termin ist die Person nicht erschienen."))
                .isVisible();
    }

    @Test
    void aTelephoneReadsTheCalendarByItsLinkUntilThatIsRevoked() {
        signIn("beratung2");
        page.navigate("planning/calendar.xhtml");
        page.getByRole(LINK, named("Kalender-Abo")).click();
        page.getByRole(BUTTON, named("Link erzeugen").setExact(false))
                .or(page.getByRole(BUTTON, named("Link erneuern")))
                .click();
        String address = page.getByLabel("Adresse für Ihren Kalender").inputValue();
        assertTrue(address.matches(".*/sim/ical/[A-Za-z0-9_-]{43}"), address);
        assertAccessible("calendar feed");
        picture("kalender-abo");

        try (BrowserContext telephone = page.context().browser().newContext()) {
            APIRequestContext nobody = telephone.request();
            APIResponse answer = nobody.get(address);
            assertEquals(200, answer.status());
            assertEquals(
                    "text/calendar;charset=utf-8",
                    answer.headers().get("content-type").toLowerCase());
            assertTrue(answer.text().startsWith("BEGIN:VCALENDAR\r\n"));
            assertFalse(answer.headers().containsKey("set-cookie"));
            page.getByRole(BUTTON, named("Link widerrufen")).click();
            assertThat(page.getByText("Der Link ist widerrufen.")).isVisible();
            assertEquals(404, nobody.get(address).status());
            assertEquals(
                    404,
                    nobody.get(address.replaceFirst("/ical/.*", "/ical/" + "A".repeat(43)))
                            .status());
            assertEquals(
                    404, nobody.get(address.replaceFirst("/ical/.*", "/ical/")).status());
        }
    }

    @Test
    void theTeamLeadSeesTheTeamsDayAndTheOthersWhatWaitsForThem() {
        signIn("teamleitung");
        page.navigate("index.xhtml");
        assertThat(page.getByText("Auslastung")).isVisible();
        assertAccessible("the team's day");
        picture("tag-des-teams");
        page.navigate("planning/calendar.xhtml?team=true");
        assertAccessible("the team's week");
        picture("kalender-team");
        change("leistung1", "index.xhtml");
        assertThat(page.getByText("Ihre Räume")).isHidden();
        assertThat(page.getByText("Was auf Sie wartet")).isVisible();
        assertThat(page.getByText("Aufgaben")).isHidden();
        assertAccessible("the clerk's start page");
        picture("startseite-leistung");
        assertEquals(404, page.navigate("planning/calendar.xhtml").status());
    }

    private void openACase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        page.navigate(page.url());
    }
}
