package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The housing clerk makes a forecast, looks at a week of it and at an earlier one, and says what is to be expected from now on. */
class HousingForecastTest extends InBrowser {

    @Test
    void aForecastIsMadeKeptAndReadWeekByWeek() {
        signIn("unterkunft1");
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named("Vorausschau")).click();
        press("Vorausschau berechnen");
        assertThat(page.locator(".messages")).containsText("Die Vorausschau ist berechnet und aufbewahrt.");
        assertThat(page.locator("svg.chart")).isVisible();
        look("a forecast");
        onTelephone("telefon-a-forecast");
        picture("housing-forecast");
        assertThat(page.locator("section[aria-labelledby=basis]")).containsText("Auszüge:");
        assertThat(page.locator("section[aria-labelledby=basis]")).containsText("Geburten:");
        page.locator("section[aria-labelledby=weeks] summary").first().click();
        Locator week = page.locator("section[aria-labelledby=weeks] tbody a").first();
        String night = week.textContent().strip();
        week.click();
        assertThat(page.locator("#shapes")).containsText(night);
        assertThat(page.locator("table[aria-labelledby=shapes]")).containsText("Frau allein");
        page.locator("section[aria-labelledby=all] > ul li a").last().click();
        assertThat(page.locator("section[aria-labelledby=weeks] tbody tr")).hasCount(26);
        look("a forecast that is kept");
        onTelephone("telefon-a-forecast-that-is-kept");
    }

    @Test
    void anExpectationWhoseSharesAreNoWholeIsRefused() {
        signIn("unterkunft2");
        page.navigate("figures/expectation.xhtml");
        look("the expectation");
        onTelephone("telefon-the-expectation");
        picture("housing-expectation");
        String before = page.getByLabel("Mann allein").inputValue();
        page.getByLabel("Mann allein").fill("100");
        page.getByLabel("Frau allein").fill("1");
        page.getByLabel("Woher die Erwartung kommt").fill("Zuweisungsquote der Bezirksregierung");
        press("Erwartung festlegen");
        assertThat(page.locator(".messages")).containsText("Die Anteile müssen zusammen 100 ergeben.");
        assertThat(page.getByLabel("Mann allein")).hasValue("100");
        page.navigate("figures/expectation.xhtml");
        assertThat(page.getByLabel("Mann allein")).hasValue(before);
        page.getByLabel("Ankünfte hoch").fill("18");
        page.getByLabel("Noch aufzunehmende Personen").fill("14");
        page.getByLabel("Woher die Erwartung kommt").fill("Verteilstatistik der Bezirksregierung");
        press("Erwartung festlegen");
        assertThat(page.locator(".messages")).containsText("Zur Aufnahmequote gehören drei Angaben");
        page.getByLabel("Stand der Verteilstatistik").fill("20.11.2026");
        page.getByLabel("Verteilt auf so viele Monate").fill("3");
        page.getByLabel("Woher die Erwartung kommt").fill("Zuweisungsquote der Bezirksregierung");
        press("Erwartung festlegen");
        assertThat(page.locator(".messages")).containsText("Die Erwartung gilt ab dem");
        assertThat(page.locator("section[aria-labelledby=all] li").first())
                .containsText(
                        "Nach der Verteilstatistik vom 20.11.2026 sind noch 14 Personen aufzunehmen, verteilt auf 3 Monate");
    }
}
