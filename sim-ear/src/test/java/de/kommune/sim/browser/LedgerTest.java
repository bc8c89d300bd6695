package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk takes down a right to stay, puts it right with a reason, and looks who counts in which report. */
class LedgerTest extends InBrowser {

    private final String family = "Nacht" + letters();

    @Test
    void aRightToStayIsEnteredPutRightAndStaysReadable() {
        signIn("unterkunft1");
        register("Oksana", "14.03.1991");
        page.getByRole(AriaRole.LINK, named("Aufenthaltsstatus").setExact(true)).click();
        assertThat(page.getByText("sobald Sie ihn unten eintragen")).isVisible();
        page.getByRole(AriaRole.COMBOBOX, named("Status")).selectOption("GESTATTUNG");
        page.getByLabel("Gilt ab").fill(day(LocalDate.now().minusMonths(3)));
        look("entering a right to stay");
        page.keyboard().press("Enter");
        assertThat(page.locator(".messages")).containsText("Der Aufenthaltsstatus ist eingetragen.");

        page.getByRole(AriaRole.COMBOBOX, named("Status")).selectOption("AE_24");
        press("Status eintragen");
        assertThat(page.locator(".messages")).containsText("wann zuerst ein solcher Titel erteilt wurde");
        page.getByLabel("Zuerst erteilt am").fill(day(LocalDate.now().minusDays(3)));
        press("Status eintragen");
        assertThat(page.locator(".messages")).containsText("Der Aufenthaltsstatus ist eingetragen.");

        page.getByRole(AriaRole.LINK, named("Vorübergehender Schutz")).click();
        page.getByLabel("Grund der Berichtigung").fill("Anderes Datum auf dem Titel");
        page.getByLabel("Zuerst erteilt am").fill(day(LocalDate.now().minusDays(9)));
        look("putting a right to stay right");
        press("Berichtigung speichern");
        assertThat(page.locator(".messages")).containsText("Der Aufenthaltsstatus ist berichtigt.");
        assertThat(page.getByText("Grund der Änderung: Anderes Datum auf dem Titel"))
                .isVisible();
        assertThat(page.getByText("Zuerst erteilt am " + day(LocalDate.now().minusDays(3))))
                .isVisible(); // what was known before
        look("a right to stay that was put right");
        picture("authorities-residence");

        page.getByRole(AriaRole.LINK, named("Rechtsgrundlagen").setExact(true)).click();
        assertThat(page.getByText("In dieser Zeit war die Person nicht untergebracht."))
                .isVisible();
        look("the nights of somebody who was not housed");
        page.getByLabel("In eigener Wohnung seit").fill(day(LocalDate.now().minusDays(20)));
        page.getByLabel("Woher Sie das wissen").fill("Mietvertrag vorgelegt");
        press("Wohnung eintragen");
        assertThat(page.locator(".messages")).containsText("Die eigene Wohnung ist eingetragen.");
        assertThat(page.getByText("In eigener Wohnung, nicht untergebracht").first())
                .isVisible();
        look("the nights of somebody in a flat of her own");
    }

    @Test
    void theReportsSayWhoCountsAndWhy() {
        signIn("unterkunft2");
        page.getByRole(AriaRole.LINK, named("Statistik und FlüAG")).click();
        assertThat(page.locator("h1")).containsText("Statistik des Bundes: 31.01.");
        look("a key date");
        LocalDate month = LocalDate.now().withDayOfMonth(1);
        page.getByLabel("Statistik oder Monat").selectOption("FLUEAG-" + month);
        press("Zeigen");
        assertThat(page.locator("h1")).containsText("FlüAG-Monat");
        look("a month under the FlüAG");
        picture("housing-ledger");
        page.getByLabel("Statistik oder Monat").focus();
        page.keyboard().press("Home");
        press("Zeigen");
        assertThat(page.locator("h1")).containsText("Statistik des Bundes");
    }

    @Test
    void aReportIsNotedAsSentAndTheChangeThatTouchesItSaysSo() {
        signIn("unterkunft1");
        LocalDate month = LocalDate.now().withDayOfMonth(1).minusMonths(40);
        page.navigate("figures/ledger.xhtml?asked=FLUEAG-" + month);
        look("a report that is not sent");
        press("Als gemeldet vermerken");
        assertThat(page.locator(".messages")).containsText("ist als gemeldet vermerkt");
        assertThat(page.getByText("Seit der letzten Meldung hat sich nichts geändert")
                        .first())
                .isVisible();
        look("a report that was sent");
        picture("housing-ledger-sent");

        register("Halyna", "05.06.1979");
        page.getByRole(AriaRole.LINK, named("Aufenthaltsstatus").setExact(true)).click();
        page.getByRole(AriaRole.COMBOBOX, named("Status")).selectOption("GESTATTUNG");
        page.getByLabel("Gilt ab").fill(day(month.plusDays(3)));
        press("Status eintragen");
        assertThat(page.getByText("Die Änderung betrifft Nächte, die schon gemeldet sind:"))
                .isVisible();
        look("a change of nights that were reported");
        page.getByLabel("Gelesen; die Meldungen werden berichtigt").check();
        press("Status eintragen");
        assertThat(page.locator(".messages")).containsText("Der Aufenthaltsstatus ist eingetragen.");
    }

    @Test
    void theRulesStandThereWithTheirSourcesAndAreReplacedNotOverwritten() {
        signIn("unterkunft1");
        page.navigate("figures/rules.xhtml?asked=FLUEAG");
        assertThat(page.getByText("§ 2 Nr. 3, § 3 Abs. 3 Nr. 3 FlüAG NRW").first())
                .isVisible();
        Locator limited = page.locator("td").filter(new Locator.FilterOptions().setHasText("Ende des Monats"));
        assertThat(limited).containsText("zählt, bis zum Ende des Monats, in dem dieser Tag liegt: Beginn des Status");
        assertThat(limited.locator("div")).hasText("zählt eine Zeit lang");
        look("the rules of counting");
        picture("housing-rules");
        String rank = String.valueOf(ThreadLocalRandom.current().nextInt(200, 899));
        page.getByLabel("Rang der neuen Regel").fill(rank);
        page.getByLabel("Ergebnis").selectOption("NOT_COUNTED");
        page.getByLabel("Begründung").selectOption("FLUEAG_NO_STATUS");
        page.locator("#rule\\:source").fill("Erlass, erfunden");
        page.getByLabel("Gilt ab").fill("01.01.2098");
        press("Regel eintragen");
        assertThat(page.locator(".messages")).containsText("Die Regel gilt ab 01.01.2098.");
        page.getByRole(AriaRole.ROW, named("Erlass, erfunden"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        assertThat(page.getByText("ablösen").first()).isVisible();
        look("replacing a rule");
        page.getByLabel("Regel endet am").fill("02.01.2098");
        press("Regel beenden");
        assertThat(page.locator(".messages")).containsText("gilt ab 02.01.2098 nicht mehr");
    }

    private void register(String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").first().fill(born);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.uuuu"));
    }
}
