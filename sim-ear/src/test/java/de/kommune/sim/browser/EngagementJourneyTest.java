package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the counsellor's request to the ended engagement, between two desks, without a mouse. */
class EngagementJourneyTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String client = "Haddad" + letters();
    String helper = "Vogel" + letters();
    private final KeyboardHand hand = new KeyboardHand();
    private Page counsellor;
    private Page coordination;

    @Test
    void fromTheRequestToTheEndedEngagement() {
        coordination = page;
        signIn("ehrenamt");
        volunteer("Hanna", helper, "Tigrinya", "Gruiten", "Mittwoch 15 bis 18 Uhr");
        moreVolunteers();
        page = openDesk();
        counsellor = page;
        signIn("beratung1");
        aCase();
        ask();
        page = coordination;
        propose();
        page = counsellor;
        agree();
        page = coordination;
        begin();
        noteHours();
        week();
        end();
        thanks();
        page = counsellor;
        page.reload();
        assertThat(page.locator("main")).containsText("Beendet, letzter Tag " + GERMAN.format(TODAY));
        assertThat(page.locator("main")).containsText("Die Koordination kennt den Vornamen der Person nicht.");
        assertEquals(0, page.getByText("Hanna").count(), "who helped is not kept at the case");
        look("a request that has ended", "assistance-ended");
    }

    /** Whoever else is to stand on the pictures. */
    protected void moreVolunteers() {}

    /** A woman who is active, teaches, speaks that language and has that time. */
    protected final void volunteer(String given, String family, String language, String area, String time) {
        page.navigate("volunteering/enter.xhtml");
        hand.fill(page.getByLabel("Vorname"), given);
        hand.fill(page.getByLabel("Familienname"), family);
        hand.choose(page.getByLabel("Sprache 1"), language);
        hand.tick(page.getByLabel("Nachhilfe"));
        hand.press(button("Eintragen"));
        page.waitForURL(Pattern.compile("/volunteering/view\\.xhtml").asPredicate());
        hand.press(link("Angaben ändern"));
        hand.fill(page.getByLabel("Gegend"), area);
        hand.choose(page.getByLabel("Frau oder Mann"), "Frau");
        hand.tick(page.getByLabel("Schulfächer"));
        hand.tick(page.getByLabel(time));
        if (family.equals(helper)) {
            look("what a volunteer offers", "volunteering-offer");
        }
        hand.press(button("Angaben speichern"));
        hand.press(link("Angaben ändern"));
        hand.fill(page.getByLabel("Verpflichtungserklärung"), GERMAN.format(TODAY));
        hand.press(button("Unterlagen speichern"));
        for (String state : new String[] {"Gespräch geführt", "Unterlagen in Arbeit", "aktiv"}) {
            assertThat(page.getByLabel("Neuer Stand").locator("option:checked")).hasText(state);
            hand.press(button("Schritt eintragen"));
            assertThat(page.locator(".messages")).containsText(state);
        }
    }

    private void aCase() {
        page.navigate("persons/register.xhtml");
        hand.fill(page.getByLabel("Familienname"), client);
        hand.fill(page.getByLabel("Vornamen"), "Amina");
        hand.press(button("Aufnehmen"));
        hand.press(link("Fall eröffnen"));
        hand.press(button("Fall eröffnen"));
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    private void ask() {
        hand.press(link("Ehrenamt anfragen"));
        hand.choose(page.getByLabel("Art des Einsatzes"), "Nachhilfe");
        hand.choose(page.getByLabel("Sprache"), "Tigrinya");
        hand.choose(page.getByLabel("Frau oder Mann"), "Frau");
        hand.choose(page.getByLabel("Gegend"), "Haan-Gruiten");
        hand.choose(page.getByLabel("Treffpunkt"), "zu Hause");
        hand.tick(page.getByLabel("Schulfächer"));
        hand.tick(page.getByLabel("Mittwoch 15 bis 18 Uhr"));
        look("asking volunteers", "assistance-ask");
        hand.press(button("Anfrage senden"));
        assertThat(page.locator(".messages")).containsText("Bitte fragen Sie erst die Person");
        hand.tick(page.getByLabel("Die Person möchte, dass wir anfragen"));
        hand.press(button("Anfrage senden"));
        assertThat(page.locator(".messages")).containsText("Die Anfrage liegt jetzt bei der Ehrenamtskoordination.");
        look("a request", "assistance-view");
    }

    private void propose() {
        page.navigate("index.xhtml");
        look("what waits for the coordination", "engagements-waiting");
        page.navigate("engagements/requests.xhtml");
        look("the list of requests", "engagements-requests");
        page.navigate("engagements/plan.xhtml");
        look("the best overall proposal", "engagements-plan");
        page.navigate("engagements/requests.xhtml");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nachhilfe"))
                .last());
        assertThat(page.getByText("1 gemeinsame Tageszeit").first()).isVisible();
        assertEquals(0, page.getByText(client).count(), "the coordination does not know whose need it is");
        assertEquals(0, page.getByText("Amina").count());
        look("who fits a request", "engagements-match");
        hand.press(button("Vorschlagen: " + helper + ", Hanna"));
        assertThat(page.locator(".messages")).containsText("Der Vorschlag ist gemacht.");
        look("a proposal that waits for the client", "engagements-proposed");
    }

    private void agree() {
        page.reload();
        String request = page.url();
        assertThat(page.getByText("Möchte die Person, dass Hanna hilft?")).isVisible();
        assertEquals(0, page.getByText(helper).count(), "counselling learns a first name");
        look("a person is proposed", "assistance-proposed");
        hand.press(button("Ja, Vornamen weitergeben"));
        assertThat(page.locator(".messages")).containsText("gilt keine Einwilligung");
        hand.press(link("Einwilligung eintragen"));
        hand.choose(page.getByLabel("An wen?"), "Ehrenamtskoordination");
        hand.tick(page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon"));
        hand.fill(page.getByLabel("Wozu?"), "Nachhilfe durch eine Ehrenamtliche");
        hand.choose(page.getByLabel("Sprache neben Deutsch"), "Tigrinya");
        hand.press(button("Einwilligung eintragen"));
        assertThat(page.getByText("Die Schweigepflichtentbindung ist eingetragen."))
                .isVisible();
        page.navigate(request);
        hand.press(button("Ja, Vornamen weitergeben"));
        assertThat(page.locator(".messages")).containsText("Das Ja ist eingetragen");
        look("a client has said yes", "assistance-agreed");
    }

    private void begin() {
        page.reload();
        assertThat(page.getByText("Amina")).isVisible();
        assertEquals(0, page.getByText(client).count(), "the coordination learns a first name");
        look("an engagement may begin", "engagements-agreed");
        hand.press(button("Einsatz beginnen"));
        assertThat(page.locator(".messages")).containsText("Der Einsatz hat begonnen.");
        assertThat(page.locator("h1")).containsText("Nachhilfe: Amina");
    }

    private void noteHours() {
        atWidth(PHONE);
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stunden eintragen")));
        assertThat(page.getByLabel("60 Minuten")).isChecked();
        assertThat(page.getByLabel("Treffen")).isChecked();
        assertAccessible("noting hours on a telephone");
        picture("engagements-hours-390");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Eingetragen: 60 Minuten.");
        atWidth(DESK);
        look("an engagement", "engagements-view");
    }

    private void week() {
        String engagement = page.url();
        page.navigate("engagements/list.xhtml");
        look("the list of engagements", "engagements-list");
        hand.press(link("Woche"));
        assertThat(page.getByText("Hanna " + helper)).isVisible();
        look("the week of engagements", "engagements-week");
        page.navigate(engagement);
    }

    private void end() {
        hand.choose(page.getByLabel("Ziel erreicht"), "ja");
        hand.choose(page.getByLabel("Zufriedenheit der Person"), "zufrieden");
        hand.choose(page.getByLabel("Zufriedenheit der Ehrenamtlichen"), "zufrieden");
        hand.tick(page.getByLabel("Wir würden die Ehrenamtliche wieder so einsetzen"));
        hand.press(button("Einsatz beenden"));
        assertThat(page.locator(".messages")).containsText("Der Einsatz ist beendet und ausgewertet.");
        assertEquals(0, page.getByText("Amina").count());
        look("an engagement that has ended", "engagements-ended");
    }

    /** What she gave counts for the certificate of thanks as hours at events do. */
    private void thanks() {
        page.navigate("recognition/list.xhtml");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(helper));
        assertThat(row).containsText("Nachhilfe");
        assertThat(row).containsText("1 Stunde");
    }
}
