package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.TownSession;
import de.kommune.sim.matrix.Console;
import de.kommune.sim.town.MailCatcher;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** An event from the plan to the thanks, without a mouse: shifts, who takes them, a moved date, who came. */
class EventsTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate DAY = TODAY.plusDays(8);

    String title = "Sprachcafé " + letters();
    String one = "Vogel" + letters();
    String other = "Ziege" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void anEventIsPlannedMovedAndTakesPlace() throws Exception {
        Assumptions.assumeFalse(Boolean.getBoolean("sim.installed"), "time is set back as root of the town in the box");
        signIn("ehrenamt");
        volunteer(one, "vera." + one.toLowerCase() + "@example.org");
        volunteer(other, null);
        plan();
        register(one);
        register(other);
        look("an event with its shifts");
        picture("events-view");
        move();
        week();
        mails();
        takePlace();
        thank();
    }

    private void thank() throws Exception {
        page.navigate("recognition/list.xhtml?year=" + DAY.minusDays(9).getYear());
        at("Stunden und Dank");
        Locator line = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(one));
        assertThat(line).containsText("2 Stunden");
        assertThat(line).containsText("Sprachcafé");
        assertEquals(0, page.getByText(other).count(), "who was excused has no hours");
        look("hours and thanks");
        picture("recognition-list");
        onTelephone("recognition-list-390");
        Download paper = page.waitForDownload(() -> hand.press(button("Dankurkunde: " + one + ", Vera")));
        assertTrue(paper.suggestedFilename().startsWith("Dankurkunde-"), paper.suggestedFilename());
        assertTrue(Files.size(paper.path()) > 10_000);
        Download all = page.waitForDownload(() -> hand.press(button("Dankurkunden für alle")));
        assertTrue(all.suggestedFilename().startsWith("Dankurkunden-"), all.suggestedFilename());
        hand.press(link("Zahlen zum Ehrenamt"));
        at("Zahlen zum Ehrenamt");
        look("figures of volunteering");
        picture("recognition-figures");
        page = openDesk();
        signIn("siga");
        hand.press(link("Ehrenamt in Zahlen").first());
        at("Ehrenamt in Zahlen");
        assertEquals(0, page.getByText(one).count());
        look("figures for the committee");
        picture("recognition-report");
        assertEquals(404, page.navigate("recognition/list.xhtml").status());
    }

    /** The mail server is away at first; nothing is lost. */
    private void mails() throws Exception {
        MailCatcher catcher = TownSession.town().mails();
        catcher.interrupt();
        sendMails();
        hand.press(link("Alle Benachrichtigungen"));
        at("Benachrichtigungen");
        Locator unsent = row(one);
        assertThat(unsent).containsText("nicht gesendet");
        assertThat(unsent).containsText("einmal versucht");
        look("mails that were not sent");
        picture("events-mails");
        onTelephone("events-mails-390");
        hand.press(button("Angerufen: " + other + ", Vera"));
        assertThat(page.locator(".messages")).containsText("Der Anruf ist eingetragen.");
        catcher.resume();
        hand.press(button("Noch einmal senden: " + one + ", Vera"));
        assertThat(page.locator(".messages")).containsText("wird in der nächsten Minute");
        sendMails();
        page.reload();
        assertThat(row(one)).containsText("gesendet am");
        Message mail = caught(catcher);
        assertEquals("vera." + one.toLowerCase() + "@example.org", mail.getAllRecipients()[0].toString());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThatContains((String) parts.getBodyPart(0).getContent(), "Bisher: ");
        String type = parts.getBodyPart(1).getContentType();
        assertTrue(type.contains("text/calendar") && type.contains("method=REQUEST"), type);
        String calendar = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(calendar.contains("METHOD:REQUEST") && calendar.contains("SEQUENCE:1"), calendar);
        String start = DAY.plusDays(1)
                .atTime(15, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"));
        assertTrue(calendar.contains("DTSTART:" + start), calendar);
        page.navigate("events/view.xhtml?id=" + event());
        at(title);
    }

    private long event() throws SQLException {
        return Long.parseLong(answer("select id from volunteer_event where series_no = 0 and title = '" + title + "'"));
    }

    private static void assertThatContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }

    private Message caught(MailCatcher catcher) throws Exception {
        for (Message mail : catcher.caught()) {
            if (mail.getSubject().contains(title) && mail.getSubject().startsWith("Termin verlegt")) {
                return mail;
            }
        }
        throw new AssertionError("No mail about " + title);
    }

    private static void sendMails() throws Exception {
        try (Console console = new Console()) {
            console.letDo("MailRound");
        }
    }

    private Locator row(String text) {
        return page.locator("main ul.rows > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void volunteer(String family, String mail) throws Exception {
        page.navigate("volunteering/enter.xhtml");
        page.getByLabel("Vorname").fill("Vera");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Telefon").fill("02129 4711");
        if (mail != null) {
            page.getByLabel("E-Mail").fill(mail);
        }
        button("Eintragen").click();
        page.waitForURL(Pattern.compile("/volunteering/view\\.xhtml").asPredicate());
        set("volunteer set state = 'ACTIVE', started_on = current_date where family_name = '" + family + "'");
    }

    private void plan() {
        page.navigate("events/week.xhtml");
        look("an empty week");
        hand.press(link("Veranstaltung planen"));
        at("Veranstaltung planen");
        look("planning an event");
        picture("events-enter");
        hand.fill(page.getByLabel("Bezeichnung"), title);
        hand.fill(page.getByLabel("Ort"), "Bürgerhaus Gruiten");
        hand.fill(page.getByLabel("Tag"), GERMAN.format(DAY));
        hand.fill(page.getByLabel("Wöchentlich bis"), GERMAN.format(DAY.plusDays(7)));
        hand.fill(page.getByLabel("Aufgabe"), "Kaffee und Kuchen");
        hand.fill(page.getByLabel("Wie viele"), "2");
        hand.press(button("Planen"));
        assertThat(page.locator(".messages")).containsText("Die Veranstaltung ist geplant.");
        assertThat(page.getByText("0 von 2 besetzt")).isVisible();
    }

    private void register(String family) {
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Besetzen: Kaffee und Kuchen")));
        at("Schicht besetzen: Kaffee und Kuchen");
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Name"))
                .fill(family);
        Locator register = button("Anmelden: " + family + ", Vera");
        assertThat(register).isVisible();
        assertThat(page.locator("main ul.rows > li")).hasCount(1);
        look("finding volunteers for a shift");
        picture("events-slot");
        onTelephone("events-slot-390");
        hand.press(register);
        assertThat(page.locator(".messages")).containsText("Angemeldet: " + family + ", Vera");
        hand.press(link(title));
        at(title);
        assertThat(link(family + ", Vera").first()).isVisible();
    }

    private void move() {
        hand.press(link("Verlegen oder absagen"));
        at("Verlegen oder absagen: " + title);
        look("moving a date");
        picture("events-move");
        hand.fill(page.getByLabel("Neuer Tag"), GERMAN.format(DAY.plusDays(1)));
        hand.choose(page.getByLabel("Grund der Verlegung"), "Raum nicht verfügbar");
        hand.press(button("Verlegen"));
        assertThat(page.locator(".messages")).containsText("Der Termin ist verlegt.");
        assertThat(page.getByText("2 von 2 besetzt")).isVisible();
        assertThat(page.getByText("vom " + GERMAN.format(DAY) + " 15:00, Bürgerhaus Gruiten"))
                .isVisible();
    }

    private void week() {
        hand.press(link("Zur Woche"));
        at("Veranstaltungen");
        Locator entry = page.locator(".week .entry").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(entry).containsText("15:00–17:00");
        assertThat(entry).containsText("alle Schichten besetzt");
        look("a week of events");
        picture("events-week");
        onTelephone("events-week-390");
        hand.press(entry.getByRole(AriaRole.LINK));
        at(title);
    }

    private void takePlace() throws Exception {
        long id = event();
        String back = "starts_at = starts_at - interval 10 day, ends_at = ends_at - interval 10 day";
        set("volunteer_event set " + back + " where id = " + id);
        set("event_slot set " + back + " where event_id = " + id);
        page.reload();
        look("an event that has taken place");
        hand.press(button("gekommen: " + one + ", Vera"));
        assertThat(page.locator(".messages")).containsText("Die Teilnahme ist eingetragen.");
        assertThat(page.getByText("2 Stunden")).isVisible();
        hand.press(button("entschuldigt: " + other + ", Vera"));
        hand.fill(page.getByLabel("Anzahl der Gäste"), "23");
        hand.press(button("Zahl eintragen"));
        assertThat(page.locator(".messages")).containsText("Eingetragen: 23 Gäste.");
        look("an event with attendance");
        picture("events-attended");
        onTelephone("events-attended-390");
    }

    /** What time would do. */
    static void set(String change) throws SQLException {
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            assertEquals(1, sql.executeUpdate("update " + change));
        }
    }

    static String answer(String question) throws SQLException {
        try (Connection root = root();
                Statement sql = root.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    private static Connection root() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + System.getProperty("sim.test.port.database") + "/sim?user=root");
    }
}
