package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benefits desk reads why a law holds, stands by it, and sees at once when a new event has outrun the confirmation; and the rates. */
class RegimeTest extends InBrowser {

    @Test
    void theBenefitsDeskConfirmsATimelineAndANewEventOutrunsIt() {
        String family = "Leist" + letters();
        signIn("unterkunft1");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Oksana");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        page.getByRole(AriaRole.LINK, named("Aufenthaltsstatus").setExact(true)).click();
        page.getByRole(AriaRole.COMBOBOX, named("Status")).selectOption("GESTATTUNG");
        page.getByLabel("Gilt ab").fill("10.01.2025");
        page.keyboard().press("Enter");
        assertThat(page.locator(".messages")).containsText("Der Aufenthaltsstatus ist eingetragen.");

        page = openDesk();
        signIn("leistung1");
        page.getByRole(AriaRole.LINK, named("Leistungsregime")).first().click();
        look("who waits for a confirmation");
        picture("regime-list");
        page.navigate("search.xhtml?q=" + family);
        page.getByRole(AriaRole.LINK, named(family)).first().click();
        page.getByRole(AriaRole.LINK, named("Leistungsblatt")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Was 50-2 nicht sieht")))
                .isVisible();
        look("what 50-2 sees of a person");
        picture("regime-sheet");
        page.getByRole(AriaRole.LINK, named("Zeitstrahl und Rechenweg")).click();
        assertThat(page.getByText("Noch niemand hat diesen Zeitstrahl bestätigt."))
                .isVisible();
        assertThat(page.getByText("Aufenthalt: Aufenthaltsgestattung, seit dem 10.01.2025.")
                        .first())
                .isVisible();
        assertThat(page.getByText("Der Tag der Einreise ist nicht eingetragen").first())
                .isVisible();
        look("a timeline nobody has confirmed");
        press("Zeitstrahl bestätigen");
        assertThat(page.locator(".messages")).containsText("Der Zeitstrahl ist bestätigt.");

        page.getByRole(AriaRole.COMBOBOX, named("Ereignis")).selectOption("RECOGNITION");
        page.getByRole(AriaRole.TEXTBOX, named("Seit")).fill("14.05.2025");
        page.getByRole(AriaRole.TEXTBOX, named("Woher Sie das wissen"))
                .fill("Bescheid des BAMF vom 12.05.2025, vorgelegt");
        page.keyboard().press("Enter");
        assertThat(page.locator(".messages")).containsText("Der Zeitstrahl ist neu gerechnet.");
        assertThat(page.getByText("ist überholt: Seitdem hat sich eine Tatsache oder eine Regel geändert"))
                .isVisible();
        assertThat(page.getByText("Die Änderung vom 14.05.2025 wirkt erst ab dem 01.06.2025"))
                .isVisible();
        look("a confirmation that a new event has outrun");
        picture("regime-person");
        atWidth(PHONE);
        picture("regime-person-390");
        atWidth(DESK);
        page.getByRole(AriaRole.LINK, named("Zurücknehmen: Anerkennung wirksam"))
                .click();
        look("taking an event back");
        page.getByRole(AriaRole.TEXTBOX, named("Grund der Rücknahme")).fill("Bescheid eines anderen");
        page.keyboard().press("Enter");
        assertThat(page.getByText("zurückgenommen von")).isVisible();
        assertThat(page.getByText("ist überholt"))
                .isVisible(); // the facts are as they were, but somebody has touched them
        press("Zeitstrahl bestätigen");
        assertThat(page.getByText("Bestätigt von leistung1")).isVisible();
    }

    @Test
    void rulesAndRatesStandThereWithTheirSourcesAndAreReplacedNotOverwritten() {
        signIn("leistung2");
        page.navigate("regime/rules.xhtml");
        look("the rules of the regime");
        picture("regime-rules");
        page.getByRole(AriaRole.LINK, named("Regel 1031 ablösen")).first().click();
        look("replacing a rule");
        page.getByLabel("Quelle").fill("Erlass, erfunden");
        String day = "0" + ThreadLocalRandom.current().nextInt(1, 10) + ".0"
                + ThreadLocalRandom.current().nextInt(1, 10) + ".2098";
        page.getByLabel("Gilt ab").fill(day);
        page.keyboard().press("Enter");
        assertThat(page.locator(".messages")).containsText("Die neue Fassung gilt ab " + day);

        page.getByRole(AriaRole.LINK, named("Leistungsregime").setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, named("Bedarfssätze")).click();
        page.getByLabel("Tag").fill("29.02.2024");
        press("Zeigen");
        assertThat(page.getByRole(AriaRole.HEADING, named("Bedarfssätze am 29.02.2024")))
                .isVisible();
        assertThat(page.getByText("460,00 €")).isVisible();
        look("the rates of a day");
        picture("rates");
        press("Beträge vom 29.02.2024 sind verglichen und stimmen");
        assertThat(page.locator(".messages")).containsText("bestätigt");
        page.getByRole(AriaRole.LINK, named("Ablösen: Bedarfsstufe 6")).first().click();
        look("the next version of a rate");
        page.getByLabel("Betrag im Monat").first().fill("185,00 €");
        page.getByLabel("Gilt ab").fill("01.01.2097");
        page.getByLabel("Quelle").fill("Bekanntgabe, erfunden");
        page.keyboard().press("Enter");
        assertThat(page.locator(".messages")).containsText("Der neue Betrag gilt ab 01.01.2097.");
    }
}
