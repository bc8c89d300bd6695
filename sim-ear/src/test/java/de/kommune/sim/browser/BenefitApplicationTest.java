package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A client applies for a winter coat with her counsellor, section 50-2 decides, the letter is printed, and the counsellor sees how far it is with
 * her consent and nothing without; without a mouse.
 */
class BenefitApplicationTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String family = "Lei" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void fromTheDraftToTheLetterAndBackOnlyWithConsent() throws IOException {
        Page counselling = page;
        signIn("beratung1");
        openCase();
        prepare();
        consent();
        handIn();
        String claim = page.url().replaceAll("#.*", "");
        Page office = openDesk();
        page = office;
        signIn("leistung1");
        register();
        find();
        assign();
        decide();
        page = counselling;
        page.navigate(claim);
        assertThat(page.getByText("entschieden", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("120,00")).hasCount(0);
        look("the state comes back");
        picture("claims-view-status");
        onTelephone("claims-view-status-390");
        revoke();
        page.navigate(claim);
        assertThat(page.getByText("SIM zeigt den Stand nur, solange die Person einwilligt"))
                .isVisible();
        assertThat(page.getByText("entschieden", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        look("without consent there is no state");
        picture("claims-view-none");
    }

    private void openCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        button("Aufnehmen").click();
        link("Fall eröffnen").click();
        button("Fall eröffnen").click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
    }

    private void prepare() {
        hand.press(link("Leistungsanträge ansehen"));
        at("Leistungsanträge");
        look("no application yet");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leistungsantrag vorbereiten")));
        at("Leistungsantrag vorbereiten");
        hand.choose(page.getByLabel("Bedarf"), "Kleidung");
        hand.fill(page.getByLabel("Was beantragt wird und warum"), "Eine Winterjacke. Die alte passt nicht mehr.");
        look("preparing an application");
        picture("claims-edit");
        hand.press(button("Entwurf speichern"));
        assertThat(page.locator(".messages")).containsText("Der Entwurf ist gespeichert.");
        assertThat(page.getByText("Es fehlt eine Einwilligung")).isVisible();
        assertThat(button("Jetzt einreichen")).hasCount(0);
        look("a draft without a consent");
        picture("claims-view-draft");
        onTelephone("claims-view-draft-390");
    }

    private void consent() {
        hand.press(link("Einwilligung aufnehmen"));
        at("Neue Einwilligung");
        assertThat(page.getByLabel("Leistungen und Anträge")).isChecked();
        Locator back = page.getByLabel("Rückmeldung an die Beratung");
        assertThat(back).not().isChecked();
        hand.tick(back);
        hand.press(button("Einwilligung eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Schweigepflichtentbindung ist eingetragen.");
    }

    private void handIn() throws IOException {
        at("Leistungsantrag: Kleidung");
        hand.press(button("Jetzt einreichen"));
        assertThat(page.locator(".messages")).containsText("Bitte lesen Sie der Person den Antrag vor");
        hand.tick(page.getByLabel("Die Person hat den Antrag gelesen"));
        hand.press(button("Jetzt einreichen"));
        assertThat(page.locator(".messages")).containsText("Der Antrag ist eingereicht.");
        assertPdf(page.waitForDownload(() -> hand.press(button("Eingangsbestätigung drucken"))));
        look("an application that was handed in");
        picture("claims-view-submitted");
    }

    private void register() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        button("Aufnehmen").click();
        assertThat(link("Anträge ansehen und aufnehmen")).isVisible();
        hand.press(link("Anträge ansehen und aufnehmen"));
        at("Antrag aufnehmen");
        look("taking an application down");
        picture("applications-enter");
    }

    private void find() {
        page.navigate("applications/rules.xhtml");
        at("Regeln für Leistungsanträge");
        look("the rules of the desk");
        page.navigate("applications/list.xhtml");
        at("Leistungsanträge");
        hand.fill(page.getByLabel("Name oder Antragsnummer"), family);
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(family));
        assertThat(row).containsText("eingereicht");
        look("the worklist");
        picture("applications-list");
        onTelephone("applications-list-390");
        hand.press(row.getByRole(AriaRole.LINK));
        at("Antrag A");
        assertThat(page.getByText("beratung1")).hasCount(0);
    }

    private void assign() {
        look("an application without a person");
        hand.press(button("Suchen"));
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ist es: " + family)));
        assertThat(page.locator(".messages")).containsText("Der Antrag ist der Person zugeordnet.");
        hand.press(button("In Bearbeitung nehmen"));
        assertThat(page.locator(".messages")).containsText("Sie bearbeiten den Antrag.");
    }

    private void decide() throws IOException {
        look("an application to be decided");
        picture("applications-view");
        onTelephone("applications-view-390");
        hand.choose(page.getByLabel(Pattern.compile("^Entscheidung")), "bewilligt");
        hand.fill(page.getByLabel("Begründung"), "Die Jacke passt nicht mehr.");
        hand.press(button("Entscheiden"));
        assertThat(page.locator(".messages")).containsText("Zu einer Bewilligung gehören");
        hand.fill(page.getByLabel("Bewilligter Betrag in Euro"), "120");
        hand.choose(page.getByLabel("Zahlweise"), "einmalig");
        hand.fill(page.getByLabel("Erster Tag"), DAY.format(TODAY));
        hand.fill(page.getByLabel("Letzter Tag"), DAY.format(TODAY.plusDays(30)));
        hand.press(button("Entscheiden"));
        assertThat(page.locator(".messages")).containsText("Die Entscheidung ist eingetragen.");
        assertThat(page.getByText("gilt als bekannt gegeben am")).isVisible();
        assertPdf(page.waitForDownload(() ->
                hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bescheid drucken")))));
        look("an application that was decided", "applications-view-decided");
        page.navigate("applications/deadlines.xhtml?days=92");
        at("Fristen");
        assertThat(page.locator("main")).containsText(family);
        assertThat(page.getByText("gilt als bekannt gegeben am").first()).isVisible();
        look("the calendar of the benefits desk", "applications-deadlines");
        page.navigate("index.xhtml");
        look("the day of the benefits desk", "day-benefits");
    }

    private void revoke() {
        hand.press(link(family + ", Amina"));
        hand.press(link("Einwilligungen und Offenbarungen"));
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Widerruf eintragen"))
                .first());
        hand.tick(page.getByRole(AriaRole.RADIO).first());
        hand.press(button("Widerruf eintragen"));
        assertThat(page.locator(".messages")).containsText("Der Widerruf ist eingetragen.");
    }

    private static void assertPdf(Download file) throws IOException {
        String head = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1).substring(0, 4);
        assertTrue(head.equals("%PDF"), head);
    }
}
