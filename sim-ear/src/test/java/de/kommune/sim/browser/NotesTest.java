package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ARTICLE;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Writing notes at a case, closing them, and the team lead's emergency opening that the author gets to see. */
class NotesTest extends InBrowser {

    private final String family = "Notiz"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aClosedNoteIsReadInAnEmergencyAndTheAuthorLearnsOfIt() {
        signIn("beratung1");
        String notes = openNotesOfANewCase();
        write("Kind braucht einen Kita-Platz.", "Team");
        write("Sie hat Angst vor ihrem Bruder.", "Nur ich (§ 203 StGB)");
        assertThat(page.getByText("Kind braucht einen Kita-Platz.")).isVisible();
        assertThat(page.getByText("Sie hat Angst vor ihrem Bruder.")).isHidden();
        assertAccessible("notes");
        picture("notizen");
        atWidth(PHONE);
        assertAccessible("notes on a telephone");
        picture("notizen-telefon");

        atWidth(DESK);
        change("beratung2", notes);
        assertThat(page.getByText("Kind braucht einen Kita-Platz.")).isVisible();
        assertThat(page.getByText("Verschlossen. Fragen Sie beratung1.")).isHidden();

        change("teamleitung", notes);
        assertThat(page.getByText("Verschlossen. Fragen Sie beratung1.")).isVisible();
        page.getByLabel("Grund").fill("Drohung am Telefon, Schutz ist heute nötig");
        page.getByRole(BUTTON, named("Verschlossene Notizen öffnen")).click();
        assertAccessible("emergency opening");
        page.getByRole(BUTTON, named("Öffnen: Notiz von beratung1")).click();
        assertThat(page.getByText("Sie hat Angst vor ihrem Bruder.")).isVisible();
        picture("notoeffnung");

        change("beratung1", "index.xhtml");
        assertThat(page.getByText("Drohung am Telefon, Schutz ist heute nötig").first())
                .isVisible();
        assertAccessible("my day with an opened note");
        page.getByRole(BUTTON, named("Zur Kenntnis: " + family)).click();
        assertThat(page.getByRole(BUTTON, named("Zur Kenntnis: " + family))).isHidden();
    }

    @Test
    void aNoteIsCorrectedByItsAuthorAndAnEmptyOneIsRefused() {
        signIn("beratung1");
        openNotesOfANewCase();
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByRole(LINK, named("Text"))).isVisible();
        assertAccessible("notes with an error");
        write("Termin am Montag.", "Team");
        page.getByRole(BUTTON, named("Berichtigen: Notiz von beratung1")).click();
        page.getByLabel("Text").fill("Termin am Dienstag.");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Termin am Dienstag.")).isVisible();
        page.getByRole(BUTTON, named("Strenger verschließen: Notiz von beratung1"))
                .click();
        assertThat(page.getByText("Die Notiz lesen jetzt nur noch Sie und Ihre Vertretung."))
                .isVisible();
    }

    @Test
    void aDoubleClickBackAndReloadLeaveOneNote() {
        signIn("beratung1");
        String notes = openNotesOfANewCase();
        page.getByLabel("Text").fill("Einmal genügt.");
        page.getByRole(BUTTON, named("Speichern")).dblclick();
        assertThat(page.getByText("Die Notiz ist gespeichert.")).isVisible();
        assertThat(page.getByRole(ARTICLE)).hasCount(1);

        page.reload();
        assertThat(page.getByRole(ARTICLE)).hasCount(1);
        page.goBack();
        page.navigate(notes);
        assertThat(page.getByRole(ARTICLE)).hasCount(1);
        assertThat(page.getByLabel("Text")).hasValue("");
    }

    private String openNotesOfANewCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        page.getByRole(LINK, named("Notizen")).click();
        assertThat(page.getByRole(HEADING, named("Neue Notiz"))).isVisible();
        return page.url();
    }

    private void write(String text, String level) {
        page.getByLabel("Text").fill(text);
        page.getByLabel("Wer darf das lesen?").selectOption(level);
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Die Notiz ist gespeichert.")).isVisible();
    }
}
