package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A measure with one seat: the first takes part, the second waits and moves up, and both are counted; without a mouse. */
class MeasuresJourneyTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String title = "Nähkurs " + letters();
    String first = "Anna" + letters();
    String second = "Berta" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void whoWaitsMovesUpWhenASeatIsFree() {
        signIn("beratung1");
        enter();
        String measure = page.url();
        join(first, "Die Person nimmt an der Maßnahme teil.");
        join(second, "Alle Plätze sind belegt. Die Person steht auf der Warteliste.");
        page.navigate(measure);
        assertThat(page.locator("h2").first()).hasText("Teilnehmende (1 von 1 Plätzen)");
        assertThat(page.getByText("rückt nach")).hasCount(0);
        finish();
        assertThat(line(second)).containsText("rückt nach");
        look("a measure with a free seat");
        picture("measures-view");
        onTelephone("measures-view-390");
        hand.press(button("Nachrücken lassen: " + name(second)));
        assertThat(page.locator(".messages")).containsText("Die Person nimmt jetzt teil.");
        assertThat(page.getByText("Niemand wartet.")).isVisible();
        attend();
        cost();
        page.navigate("measures/list.xhtml");
        page.getByLabel("Name der Maßnahme").fill(title);
        assertThat(page.locator("#counted")).hasText("1 Maßnahme in dieser Auswahl");
        look("the list of measures");
        picture("measures-list");
        onTelephone("measures-list-390");
        nobodyElseSeesIt(measure);
        theCommitteeSeesFigures();
    }

    @Test
    void aMeetingIsEnteredAndCountedInItsYear() {
        String subject = "Runder Tisch " + letters();
        signIn("teamleitung");
        page.navigate("measures/meeting.xhtml");
        look("entering a meeting");
        hand.choose(
                page.getByLabel("Art", new Page.GetByLabelOptions().setExact(false))
                        .first(),
                "Netzwerktreffen");
        hand.fill(page.getByLabel("Thema"), subject);
        hand.fill(page.getByLabel("Ort"), "Kreishaus");
        hand.fill(page.getByLabel("Dauer in Stunden"), "1,5");
        hand.tick(page.getByRole(AriaRole.CHECKBOX).first());
        hand.fill(page.getByLabel("Vereinbart"), "Neue Sprachkurse im Frühjahr");
        picture("measures-meeting");
        hand.press(button("Speichern"));
        assertThat(page.locator(".messages")).containsText("Das Treffen ist gespeichert.");
        assertThat(line(subject)).containsText("Neue Sprachkurse im Frühjahr");
        look("the meetings of a year");
        picture("measures-meetings");
        onTelephone("measures-meetings-390");
    }

    private void enter() {
        page.navigate("measures/list.xhtml");
        hand.press(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Maßnahme eintragen"))));
        assertThat(page.locator("h1")).hasText("Maßnahme eintragen");
        look("entering a measure");
        hand.fill(page.getByLabel("Name"), title);
        hand.choose(
                page.getByLabel("Art", new Page.GetByLabelOptions().setExact(false))
                        .first(),
                "Kurs");
        hand.fill(page.getByLabel("Ort"), "Familienzentrum");
        hand.fill(page.getByLabel("Plätze"), "1");
        hand.fill(page.getByLabel("Erster Tag"), GERMAN.format(TODAY));
        hand.fill(page.getByLabel("Letzter Tag"), GERMAN.format(TODAY.plusWeeks(8)));
        hand.choose(page.getByLabel("Wochentag"), TODAY.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN));
        hand.fill(page.getByLabel("Beginn"), "09:00");
        hand.fill(page.getByLabel("Ende"), "11:00");
        hand.fill(page.getByLabel("Förderung durch"), "Land Nordrhein-Westfalen");
        hand.fill(page.getByLabel("Fördersumme"), "4.000,00");
        hand.fill(page.getByLabel("Eigenanteil der Stadt"), "1.000,00");
        picture("measures-edit");
        onTelephone("measures-edit-390");
        hand.press(button("Maßnahme speichern"));
        assertThat(page.locator(".messages")).containsText("Die Maßnahme ist gespeichert.");
        assertThat(page.locator("h1")).containsText(title);
    }

    /** From the page of a case that is opened for it. */
    private void join(String family, String answer) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(family.substring(0, family.startsWith("Anna") ? 4 : 5));
        button("Aufnehmen").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fall eröffnen"))
                .click();
        page.getByLabel("Erster Tag der Beratung").fill(GERMAN.format(TODAY.minusDays(30)));
        button("Fall eröffnen").click();
        assertThat(page.getByText(Pattern.compile("Der Fall \\d{4}-\\d{4} ist eröffnet.")))
                .isVisible();
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("An Maßnahme teilnehmen")));
        assertThat(page.locator("h1")).hasText("An einer Maßnahme teilnehmen");
        look("taking part in a measure");
        Locator menu = page.getByLabel("Maßnahme", new Page.GetByLabelOptions().setExact(false))
                .first();
        hand.choose(
                menu,
                menu.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .innerText());
        hand.press(button("Auf die Liste setzen"));
        assertThat(page.locator(".messages")).containsText("Ohne das Einverständnis der Person");
        hand.tick(page.getByLabel("Die Person ist einverstanden"));
        picture("measures-join");
        hand.press(button("Auf die Liste setzen"));
        assertThat(page.locator(".messages")).containsText(answer);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
    }

    private void finish() {
        Locator form = page.locator("#end");
        hand.choose(form.getByLabel("Person"), name(first));
        hand.choose(form.getByLabel("Ergebnis"), "vorzeitig ausgeschieden");
        hand.press(button("Teilnahme beenden"));
        assertThat(page.locator(".messages")).containsText("Wer ausscheidet, braucht einen Grund");
        hand.choose(form.getByLabel("Grund des Ausscheidens"), "Arbeit oder Ausbildung");
        hand.press(button("Teilnahme beenden"));
        assertThat(page.locator(".messages")).containsText("Das Ergebnis ist eingetragen, der Platz ist frei.");
    }

    private void attend() {
        Pattern session = Pattern.compile("^" + GERMAN.format(TODAY).replace(".", "\\.") + ", 09:00");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(session)));
        assertThat(page.locator("h1")).containsText("Termin am");
        look("the attendance of a session");
        picture("measures-session");
        onTelephone("measures-session-390");
        Locator missing = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name(first)));
        missing.getByLabel("anwesend").focus();
        page.keyboard().press("ArrowRight");
        assertThat(missing.getByLabel("entschuldigt")).isChecked();
        hand.press(button("Anwesenheit speichern"));
        assertThat(page.locator(".messages")).containsText("Die Anwesenheit ist gespeichert.");
        assertThat(page.getByText("1 von 2 anwesend")).isVisible();
    }

    private void cost() {
        hand.fill(page.getByLabel("Geplante Kosten"), "5.000,00");
        hand.fill(page.getByLabel("Tatsächliche Kosten"), "4.800,00");
        hand.press(button("Kosten eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Kosten für " + TODAY.getYear());
        assertThat(page.getByText("tatsächlich 4.800,00 €")).isVisible();
    }

    private void nobodyElseSeesIt(String measure) {
        for (String account : new String[] {"unterkunft1", "ehrenamt"}) {
            page = openDesk();
            signIn(account);
            assertThat(page.getByRole(AriaRole.NAVIGATION)
                            .first()
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Maßnahmen")))
                    .hasCount(0);
            assertEquals(404, page.navigate(measure).status());
        }
    }

    /** The lead is told how many; for the committee one to four are too few to be told, and so is what they cost by head. */
    private void theCommitteeSeesFigures() {
        page = openDesk();
        signIn("teamleitung");
        page.navigate("measures/figures.xhtml");
        assertThat(row()).containsText("2.400,00 €");
        look("the reach of measures");
        page = openDesk();
        signIn("siga");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reichweite der Maßnahmen"))
                .first());
        assertThat(page.locator("h1")).hasText("Reichweite und Kosten der Maßnahmen");
        assertThat(row()).containsText("unter 5");
        assertThat(row()).containsText("4.800,00 €");
        assertThat(row()).containsText("nicht genannt");
        assertThat(row()).not().containsText("2.400,00 €");
        assertThat(page.getByText(first)).hasCount(0);
        look("the reach of measures for the committee");
        picture("measures-figures");
        onTelephone("measures-figures-390");
        hand.press(page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("2. Halbjahr").setExact(true)));
        assertThat(page.locator("#figures")).containsText("2. Halbjahr");
        String file = page.waitForDownload(() -> hand.press(button("Tabelle als CSV")))
                .suggestedFilename();
        assertEquals("Massnahmen-" + TODAY.getYear() + "-2.csv", file);
    }

    private Locator row() {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static String name(String family) {
        return family + ", " + family.substring(0, family.startsWith("Anna") ? 4 : 5);
    }

    private Locator line(String family) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(family));
    }
}
