package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.matrix.Console;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A volunteer from the interest form to the day on which nothing says any more who it was, without a mouse. */
class VolunteersTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String family = "Vogel" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void aVolunteerComesHelpsAndIsForgottenByTheRule() throws Exception {
        Assumptions.assumeFalse(Boolean.getBoolean("sim.installed"), "time is set back as root of the town in the box");
        signIn("ehrenamt");
        enter();
        step("Gespräch geführt");
        step("Unterlagen in Arbeit");
        describe();
        showPapers();
        seeCertificate();
        step("aktiv");
        assertThat(page.locator("h1")).containsText("Führungszeugnis gilt");
        look("an active volunteer");
        picture("volunteering-view");
        onTelephone("volunteering-view-390");
        long id = number();
        pay(id);

        set("volunteer_certificate set certificate_date = current_date - interval 60 month where volunteer_id = " + id);
        open(id);
        assertThat(page.getByText("Die Arbeit mit Minderjährigen ruht")).isVisible();
        assertThat(page.locator("h1")).containsText("Führungszeugnis abgelaufen");
        look("a volunteer whose certificate has lapsed");
        isPointedOut();

        open(id);
        choose("Neuer Stand", "aufgehört");
        choose("Grund", "weggezogen");
        hand.press(button("Schritt eintragen"));
        assertThat(page.locator(".messages")).containsText("Der neue Stand ist eingetragen: aufgehört.");
        look("a volunteer who has ended");
        set("volunteer set ended_on = current_date - interval 13 month, minors_until = minors_since where id = " + id);
        try (Console console = new Console()) {
            console.letDo("VolunteerErasure");
        }
        open(id);
        assertThat(page.locator("h1")).containsText("Gelöschter Eintrag");
        assertEquals(0, page.getByText(family).count());
        look("a volunteer who is forgotten");
        page.navigate("volunteering/list.xhtml");
        page.getByLabel("Name oder Telefon").fill(family);
        assertThat(page.locator("#counted")).hasText("Keine Ehrenamtlichen in dieser Auswahl");
    }

    @Test
    void theCoordinationKeepsItsRulesAndDataProtectionSeesNumbers() {
        signIn("ehrenamt");
        hand.press(link("Regeln des Ehrenamts").first());
        assertThat(page.locator("h1")).containsText("Fristen und Grenzen");
        look("the rules of volunteering");
        picture("volunteering-terms");
        onTelephone("volunteering-terms-390");
        hand.fill(page.getByLabel("Speichern nach dem Ende, in Monaten"), "12");
        hand.fill(page.getByLabel("Quelle").first(), "Prüfung");
        hand.press(button("Fristen festlegen"));
        assertThat(page.locator(".messages")).containsText("Bitte verkürzen Sie die Frist.");
        page = openDesk();
        signIn("datenschutz");
        hand.press(link("Führungszeugnisse").first());
        assertThat(page.getByText("Zu löschen in der kommenden Nacht")).isVisible();
        look("certificates in numbers");
        picture("volunteering-oversight");
    }

    @Test
    void theTeamLeadSeesThemAndACounsellorDoesNot() {
        signIn("teamleitung");
        page.getByRole(AriaRole.NAVIGATION)
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Ehrenamtliche").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Ehrenamtliche");
        enter();
        look("a volunteer whom the lead entered");
        page = openDesk();
        signIn("beratung1");
        assertThat(page.getByRole(AriaRole.NAVIGATION)
                        .first()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ehrenamtliche")))
                .hasCount(0);
        assertEquals(404, page.navigate("volunteering/list.xhtml").status());
    }

    private void enter() {
        page.navigate("volunteering/enter.xhtml");
        look("entering an interest");
        hand.fill(page.getByLabel("Vorname"), "Vera");
        hand.fill(page.getByLabel("Familienname"), family);
        hand.fill(page.getByLabel("Telefon"), "02129 4711");
        hand.choose(page.getByLabel("Sprache 1"), "Arabisch");
        hand.tick(page.getByLabel("Patenschaft"));
        hand.press(button("Eintragen"));
        page.waitForURL(Pattern.compile("/volunteering/view\\.xhtml").asPredicate());
        assertThat(page.locator(".messages")).containsText("Das Interesse ist eingetragen.");
        assertThat(page.locator("h1")).containsText(family + ", Vera");
    }

    private void step(String state) {
        assertThat(page.getByLabel("Neuer Stand").locator("option:checked")).hasText(state);
        hand.press(button("Schritt eintragen"));
        assertThat(page.locator(".messages")).containsText("Der neue Stand ist eingetragen: " + state + ".");
    }

    private void describe() {
        hand.press(link("Angaben ändern"));
        hand.fill(page.getByLabel("Gegend"), "Gruiten");
        hand.tick(page.getByLabel("Schulfächer"));
        hand.tick(page.getByLabel("Mittwoch 15 bis 18 Uhr"));
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("Mittwoch 18 bis 21 Uhr")).isFocused();
        page.keyboard().press("Space");
        look("changing the facts of a volunteer");
        picture("volunteering-edit");
        onTelephone("volunteering-edit-390");
        hand.press(button("Angaben speichern"));
        assertThat(page.getByText("Gruiten")).isVisible();
        assertThat(page.locator(".weekgrid td.free")).hasCount(2);
    }

    private void showPapers() {
        hand.press(link("Angaben ändern"));
        hand.fill(page.getByLabel("Verpflichtungserklärung"), GERMAN.format(TODAY));
        hand.choose(page.getByLabel("Versicherung"), "Landesversicherung Ehrenamt");
        hand.tick(page.getByLabel("Soll mit Minderjährigen arbeiten"));
        hand.press(button("Unterlagen speichern"));
        assertThat(page.locator("h1")).containsText("Führungszeugnis fehlt");
    }

    private void seeCertificate() {
        hand.press(link("Führungszeugnis"));
        hand.fill(page.getByLabel("Datum des Führungszeugnisses"), GERMAN.format(TODAY.minusDays(10)));
        hand.choose(page.getByLabel("Einschlägige Verurteilung"), "nein");
        look("the facts of a certificate");
        picture("volunteering-certificate");
        hand.press(button("Einsicht eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Einsicht ist eingetragen.");
    }

    private void pay(long id) {
        hand.press(link("Ansehen und eintragen"));
        hand.fill(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Betrag")), "2.000,00");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("mehr als der Freibetrag");
        hand.tick(page.getByLabel("Die Summe darf über dem Freibetrag liegen"));
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Eingetragen: 2.000,00 €.");
        look("the allowances of a volunteer");
        picture("volunteering-allowances");
    }

    private void isPointedOut() {
        page.navigate("index.xhtml");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(family))
                        .filter(new Locator.FilterOptions().setHasText("Kein gültiges Führungszeugnis")))
                .isVisible();
        page.navigate("volunteering/list.xhtml");
        page.getByLabel("Führungszeugnis fehlt, ist abgelaufen").check();
        page.getByLabel("Name oder Telefon").fill(family);
        assertThat(page.locator("#counted")).hasText("1 Person in dieser Auswahl");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(family)))
                .containsText("Führungszeugnis abgelaufen");
        look("the list of volunteers");
        picture("volunteering-list");
        onTelephone("volunteering-list-390");
    }

    private void choose(String label, String option) {
        hand.choose(page.getByLabel(label), option);
    }

    private void open(long id) {
        page.navigate("volunteering/view.xhtml?id=" + id);
    }

    private long number() {
        Matcher id = Pattern.compile("id=(\\d+)").matcher(page.url());
        assertEquals(true, id.find(), page.url());
        return Long.parseLong(id.group(1));
    }

    /** What time would do. */
    private static void set(String change) throws SQLException {
        try (Connection root = DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + System.getProperty("sim.test.port.database") + "/sim?user=root");
                Statement sql = root.createStatement()) {
            assertEquals(1, sql.executeUpdate("update " + change));
        }
    }
}
