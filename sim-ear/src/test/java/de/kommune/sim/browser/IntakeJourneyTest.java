package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a request to its case, to the deadlines of a threatened home, to the colleague who takes the case over. */
class IntakeJourneyTest extends InBrowser {

    private final String family = "Anfrage"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aRequestBecomesACaseWithDeadlinesAndPassesToAColleague() {
        signIn("beratung2");
        takeDown();
        String request = page.url();
        look("request", "anfrage");

        change("teamleitung", "intake/list.xhtml");
        assertThat(page.getByRole(LINK, named(family))).isVisible();
        look("requests", "anfragen");
        page.getByRole(LINK, named(family)).click();
        assertThat(page.getByText("passt am besten")).isVisible();
        look("proposals", "zuteilung");
        page.getByRole(BUTTON, named("Zuteilen an Demo Beratung Eins")).click();
        assertThat(page.getByText("Die Anfrage hat jetzt beratung1.")).isVisible();

        change("beratung1", request);
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertThat(page.getByText("zuständig beratung1")).isVisible();

        noteAServedAction();
        handOn();

        change("beratung2", "index.xhtml");
        assertThat(page.locator("section[aria-labelledby=waiting]")
                        .getByRole(LINK)
                        .filter(with(family)))
                .isVisible();
        page.navigate("cases/list.xhtml");
        assertThat(page.getByText("beratung1 möchte Ihnen diesen Fall weitergeben: " + family))
                .isVisible();
        page.getByText("beratung1 möchte Ihnen diesen Fall weitergeben: " + family)
                .getByRole(LINK)
                .click();
        assertThat(page.getByText("Bitte am Montag beim Gericht anrufen")).isVisible();
        look("transfer to confirm", "weitergabe");
        page.getByRole(BUTTON, named("Empfang bestätigen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertThat(page.getByText("zuständig beratung2")).isVisible();
    }

    @Test
    void theForecastIsAPictureAboveItsTableForLeadAndCommittee() {
        for (String account : new String[] {"teamleitung", "siga"}) {
            change(account, "cases/forecast.xhtml");
            assertThat(page.getByText("Nur Zahlen, keine Namen.")).isVisible();
            assertThat(page.locator("svg.chart rect").first()).isAttached();
            look("forecast of " + account, "vorausschau-" + account);
        }
    }

    @Test
    void theLeadGrantsAnExceptionAndTheTeamSeesIt() {
        signIn("beratung1");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByLabel("Erster Tag der Beratung").fill("01.01.2019");
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertThat(page.getByText("Alles andere braucht eine Ausnahme der Teamleitung."))
                .isVisible();
        page.getByText("Alles andere braucht eine Ausnahme der Teamleitung.")
                .getByRole(LINK)
                .click();
        String exceptions = page.url();
        change("teamleitung", exceptions);
        String until = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30));
        page.getByLabel("Letzter Tag").fill(until);
        page.getByLabel("Grund").fill("Umzug im nächsten Monat");
        page.getByRole(BUTTON, named("Ausnahme gewähren")).click();
        assertThat(page.getByText("Die Ausnahme gilt ab heute.")).isVisible();
        look("exception", "ausnahme");
        page.navigate("cases/exceptions.xhtml");
        assertThat(page.getByRole(LINK, named(family))).isVisible();
        look("exceptions", "ausnahmen");
    }

    private void takeDown() {
        page.navigate("intake/record.xhtml");
        look("empty request", "anfrage-leer");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Sprache", new Page.GetByLabelOptions().setExact(true)).selectOption("Dari");
        page.getByLabel("Anliegen").fill("Räumungsklage erhalten, versteht das Schreiben nicht");
        page.getByLabel("Zielgruppe").selectOption("von Wohnungslosigkeit bedroht");
        page.getByLabel("Dringlichkeit").selectOption("heute");
        page.getByRole(BUTTON, named("Anfrage speichern")).click();
        assertThat(page.getByText("Die Anfrage ist aufgenommen.")).isVisible();
    }

    private void noteAServedAction() {
        page.getByRole(LINK, named("Bedrohung der Wohnung vermerken")).click();
        look("empty threat", "bedrohung-leer");
        page.getByLabel("Was droht").selectOption("Räumungsklage");
        page.getByLabel("Was geschah oder geschieht").selectOption("Klage zugestellt");
        page.getByLabel("Tag", new Page.GetByLabelOptions().setExact(true)).fill("07.11.2026");
        page.getByLabel("Gericht").fill("Amtsgericht Langenfeld");
        page.getByRole(BUTTON, named("Vermerken")).click();
        assertThat(page.getByText("Die Bedrohung ist vermerkt.")).isVisible();
        assertThat(page.getByText("Montag, 23.11.2026").first()).isVisible();
        assertThat(page.getByText("Das ist ein Samstag, darum verschoben auf Montag, 23.11.2026."))
                .isVisible();
        look("threat", "bedrohung");
        page.getByRole(LINK, named(family)).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertThat(page.getByText("Verteidigung gegen die Räumungsklage beim Gericht anzeigen")
                        .first())
                .isVisible();
        look("case with a threat", "fall-mit-fristen");
    }

    private void handOn() {
        page.getByText("Weitere Schritte").click();
        page.getByRole(LINK, named("Fall weitergeben")).click();
        page.getByLabel("An wen").selectOption("Demo Beratung Zwei (beratung2)");
        page.getByLabel("Begleitnotiz").fill("Bitte am Montag beim Gericht anrufen");
        page.getByRole(BUTTON, named("Weitergeben")).click();
        assertThat(page.getByText("beratung2 ist gebeten, den Fall zu übernehmen."))
                .isVisible();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
