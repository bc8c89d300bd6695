package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A consent that is signed on the screen, a disclosure on it, and its revocation; and the form that the lead keeps. */
class ConsentsTest extends InBrowser {

    private final String family = "Einwilligung"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aConsentIsSignedUsedAndTakenBack() {
        signIn("beratung1");
        openConsentsOfANewCase();
        assertAccessible("consents, none yet");

        page.getByRole(LINK, named("Neue Einwilligung")).click();
        page.getByLabel("An wen?").selectOption("Schule oder Kita");
        page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon").check();
        page.getByLabel("Gesundheit").check();
        page.getByLabel("Wozu?").fill("Anmeldung der Tochter in der Grundschule");
        page.getByLabel("Sprache neben Deutsch").selectOption("Arabisch");
        page.getByLabel("auf dem Bildschirm unterschrieben").check();
        assertAccessible("a new consent");
        page.getByRole(BUTTON, named("Einwilligung eintragen")).click();
        assertThat(page.getByText("Bitte nennen Sie, wer genau die Angaben bekommt"))
                .isVisible();
        page.getByLabel("Name der Stelle oder Person").fill("GGS Mittelhaan");
        sign();
        picture("einwilligung-neu");
        atWidth(PHONE);
        assertAccessible("a new consent on a telephone");
        picture("einwilligung-neu-telefon");
        atWidth(DESK);
        Download form = page.waitForDownload(
                () -> page.getByRole(BUTTON, named("Formular drucken")).click());
        assertTrue(form.suggestedFilename().endsWith(".pdf"), form::suggestedFilename);
        page.getByRole(BUTTON, named("Einwilligung eintragen")).click();
        assertThat(page.getByText("Die Schweigepflichtentbindung ist eingetragen."))
                .isVisible();

        disclose("Einwilligung: Schule oder Kita");
        assertThat(page.getByText("Die Offenbarung ist eingetragen.")).isVisible();
        assertAccessible("consents and disclosures");
        picture("einwilligungen");
        atWidth(PHONE);
        assertAccessible("consents and disclosures on a telephone");
        picture("einwilligungen-telefon");
        atWidth(DESK);

        page.getByRole(LINK, named("Widerruf eintragen: Schule oder Kita")).click();
        assertAccessible("taking a consent back");
        page.getByLabel("am Telefon").check();
        page.getByRole(BUTTON, named("Widerruf eintragen")).click();
        assertThat(page.getByText("Der Widerruf ist eingetragen.")).isVisible();
        disclose("Einwilligung: Schule oder Kita");
        assertThat(page.getByText("Die gewählte Einwilligung erlaubt das am")).isVisible();
    }

    @Test
    void theTeamLeadChangesAFormAndCannotForgetAPlaceholder() {
        signIn("teamleitung");
        page.getByRole(LINK, named("Formulare")).click();
        assertAccessible("forms");
        picture("formulare");
        page.getByRole(LINK, named("Tigrinya")).click();
        assertAccessible("a form");
        picture("formular");
        Locator validity = page.getByLabel("Gültigkeit");
        String words = validity.inputValue();
        validity.fill("እዚ መግለጺ ካብ {from}");
        page.getByRole(BUTTON, named("Neue Version speichern")).click();
        assertThat(page.getByText("fehlt der Platzhalter {until}")).isVisible();
        validity.fill(words);
        page.getByRole(BUTTON, named("Neue Version speichern")).click();
        assertThat(page.getByText("Die neue Version ist in Gebrauch.")).isVisible();
        atWidth(PHONE);
        assertAccessible("a form on a telephone");
    }

    private void openConsentsOfANewCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        page.getByRole(LINK, named("Einwilligungen und Offenbarungen")).click();
    }

    private void sign() {
        page.locator("canvas").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator("canvas").boundingBox();
        page.mouse().move(pad.x + 30, pad.y + 60);
        page.mouse().down();
        page.mouse().move(pad.x + 120, pad.y + 20);
        page.mouse().move(pad.x + 200, pad.y + 90);
        page.mouse().move(pad.x + 320, pad.y + 30);
        page.mouse().up();
    }

    private void disclose(String basis) {
        page.getByRole(LINK, named("Offenbarung eintragen")).click();
        page.getByLabel("An wen?").selectOption("Schule oder Kita");
        page.getByLabel("Name der Stelle oder Person").fill("GGS Mittelhaan");
        page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon").check();
        String value = page.getByLabel("Worauf beruht es?")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(basis))
                .getAttribute("value");
        page.getByLabel("Worauf beruht es?").selectOption(value);
        assertAccessible("a disclosure");
        page.getByRole(BUTTON, named("Offenbarung eintragen")).click();
    }
}
