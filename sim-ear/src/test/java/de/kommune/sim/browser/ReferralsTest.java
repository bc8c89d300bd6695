package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client is referred to the integration centre: prepared, agreed to, sent, accepted, and it helped; without a mouse. */
class ReferralsTest extends InBrowser {

    private final String family = "Ref" + letters();
    private final KeyboardHand hand = new KeyboardHand();

    @Test
    void aReferralGoesFromTheCaseToItsOutcome() {
        signIn("beratung1");
        openCase();
        prepare();
        consent();
        send();
        answer();
        finish();
        page = openDesk();
        signIn("ehrenamt");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Offene Vermittlungen")))
                .hasCount(0);
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

    private void prepare() {
        look("a case without referrals");
        hand.press(link("Vermittlungen ansehen"));
        at("Vermittlungen");
        look("no referrals yet");
        hand.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vermittlung vorbereiten")));
        at("Vermittlung vorbereiten");
        hand.choose(page.getByLabel("Thema"), "Vernetzung");
        // on the way to a topic the page answers to each that one passes
        assertThat(page.getByLabel("Wohin")).containsText("Kreisintegrationszentrum: Vernetzung");
        page.waitForCondition(() -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        hand.choose(page.getByLabel("Wohin"), "Kreisintegrationszentrum: Vernetzung");
        hand.tick(page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon"));
        hand.fill(page.getByLabel("Worum es geht"), "Sucht Anschluss an eine Frauengruppe");
        look("preparing a referral");
        picture("referrals-prepare");
        hand.press(button("Vorbereiten"));
        assertThat(page.locator(".messages")).containsText("Die Vermittlung ist vorbereitet.");
        assertThat(page.getByText("Es fehlt eine Einwilligung")).isVisible();
        assertThat(button("Heute abschicken")).hasCount(0);
        look("a prepared referral without a consent");
        picture("referrals-view-prepared");
        onTelephone("referrals-view-prepared-390");
    }

    private void consent() {
        hand.press(link("Einwilligung aufnehmen"));
        at("Neue Einwilligung");
        assertThat(page.getByLabel("Name der Stelle oder Person")).hasValue("Kreisintegrationszentrum");
        assertThat(page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon")).isChecked();
        look("a consent for a referral");
        hand.press(button("Einwilligung eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Schweigepflichtentbindung ist eingetragen.");
    }

    private void send() {
        at("Kreisintegrationszentrum: Vernetzung");
        assertThat(page.getByText("deckt diese Weitergabe")).isVisible();
        hand.press(button("Heute abschicken"));
        assertThat(page.locator(".messages")).containsText("Die Vermittlung ist abgeschickt.");
        look("a referral that was sent");
        picture("referrals-view");
        onTelephone("referrals-view-390");
        hand.press(button("Nachfrage eintragen"));
        assertThat(page.locator(".messages")).containsText("Die Nachfrage ist eingetragen.");
    }

    private void answer() {
        hand.choose(page.getByLabel("Was ist geschehen?"), "abgelehnt");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Einen Grund gibt es bei einer Ablehnung");
        hand.choose(page.getByLabel("Was ist geschehen?"), "angenommen");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Eingetragen: angenommen.");
        hand.press(link(family + ", Amina"));
        at(family);
        hand.press(link("Vermittlungen ansehen"));
        assertThat(page.getByText("Ergebnis erfragen bis")).isVisible();
        page.navigate("referrals/open.xhtml");
        at("Offene Vermittlungen");
        hand.fill(page.getByLabel("Partner"), "Kreis");
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(family));
        assertThat(row).containsText("angenommen");
        look("the open referrals");
        picture("referrals-open");
        onTelephone("referrals-open-390");
        hand.press(row.getByRole(AriaRole.LINK));
        at("Kreisintegrationszentrum: Vernetzung");
    }

    private void finish() {
        hand.choose(page.getByLabel("Was ist geschehen?"), "abgeschlossen");
        hand.choose(page.getByLabel("Ergebnis"), "hat geholfen");
        hand.press(button("Eintragen"));
        assertThat(page.locator(".messages")).containsText("Eingetragen: abgeschlossen.");
        assertThat(page.getByText("hat geholfen")).isVisible();
        assertThat(page.getByLabel("Was ist geschehen?")).hasCount(0);
        look("a referral that helped");
    }
}
