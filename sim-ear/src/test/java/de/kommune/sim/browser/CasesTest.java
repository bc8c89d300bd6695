package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.IMG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The daily work with cases: opening, looking, pausing, closing, periods, lists, and the rules of the clock. */
class CasesTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** A family name that no other test has. */
    private final String family = "Fall"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @BeforeEach
    void enter() {
        signIn("beratung1");
    }

    @Test
    void aCaseIsOpenedForAPersonAndItsClockSaysHowMuchIsLeft() {
        openCase("Zahra", TODAY.minusYears(5).plusDays(83));
        assertThat(page.getByRole(HEADING, named("Beratungszeit: noch 82 Tage")))
                .isVisible();
        assertThat(page.getByRole(IMG)).hasAttribute("aria-label", Pattern.compile("noch 82 Tage, letzter Tag"));
        page.getByText("Wie gerechnet wurde").click();
        assertThat(page.getByText("§ 188 Abs. 2 BGB")).isVisible();
        assertAccessible("case");
        picture("fall");
        atWidth(PHONE);
        assertAccessible("case on a telephone");
        picture("fall-telefon");
    }

    @Test
    void theListFindsTheCaseRemembersItsFilterAndOpensByEnter() {
        openCase("Zahra", TODAY.minusDays(10));
        page.navigate("cases/list.xhtml");
        page.getByLabel("Name oder Fallnummer").fill("zahra " + family);
        assertThat(page.getByText("1 Fall, den Sie betreuen oder vertreten")).isVisible();
        assertAccessible("list of cases");
        picture("faelle");
        page.getByLabel("Name oder Fallnummer").press("Enter");
        assertThat(page.getByRole(HEADING, named(family + ", Zahra"))).isVisible();
        page.navigate("cases/list.xhtml");
        assertThat(page.getByLabel("Name oder Fallnummer")).hasValue("zahra " + family);
        page.getByLabel("Name oder Fallnummer").fill("gibtesnicht" + family);
        assertThat(page.getByText("Kein Fall passt zu diesem Filter.")).isVisible();
        page.getByRole(LINK, named("Filter aufheben")).click();
        assertThat(page.getByLabel("Name oder Fallnummer")).hasValue("");
    }

    @Test
    void aPausedCaseStandsStillAndGoesOn() {
        openCase("Zahra", TODAY.minusDays(200));
        step("Fall ruhen lassen");
        page.getByLabel("Erster Tag der Pause").fill(german(TODAY.minusDays(100)));
        page.getByRole(BUTTON, named("Fall ruhen lassen")).click();
        assertThat(page.getByRole(LINK, named("Grund der Pause"))).isVisible();
        page.getByLabel("Grund der Pause").fill("im Krankenhaus");
        page.getByRole(BUTTON, named("Fall ruhen lassen")).click();
        assertThat(page.getByRole(HEADING, named("unterbrochen seit " + german(TODAY.minusDays(100)))))
                .isVisible();
        assertAccessible("paused case");
        step("Fall weiterführen");
        page.getByRole(BUTTON, named("Fall weiterführen")).click();
        assertThat(page.getByRole(HEADING, named("Beratungszeit: noch"))).isVisible();
        assertThat(page.getByText("im Krankenhaus")).isVisible();
    }

    @Test
    void aRuleThatSaysNoIsASentenceOnThePage() {
        openCase("Zahra", TODAY.minusDays(20));
        step("Fall abschließen");
        page.getByLabel("Letzter Tag der Beratung").fill(german(TODAY.plusDays(3)));
        page.getByLabel("Grund für den Abschluss").selectOption("weggezogen");
        page.getByRole(BUTTON, named("Fall abschließen")).click();
        assertThat(page.getByText("Der " + german(TODAY.plusDays(3)) + " liegt in der Zukunft."))
                .isVisible();
        assertAccessible("closing with an error");
    }

    @Test
    void aPeriodCountsOnceAndIsRemovedWithAReason() {
        openCase("Zahra", TODAY.minusDays(20));
        page.getByRole(LINK, named("Zeitraum eintragen")).click();
        page.getByLabel("Erster Tag").fill(german(TODAY.minusYears(3)));
        page.getByLabel("Letzter Tag").fill(german(TODAY.minusYears(2)));
        page.getByLabel("Herkunft").selectOption("Akte EHC");
        assertAccessible("entering a period");
        page.getByRole(BUTTON, named("Zeitraum eintragen")).click();
        assertThat(page.getByText("Der Zeitraum ist eingetragen und gezählt.")).isVisible();
        assertThat(page.getByText("in 2 Zeiträumen").first()).isVisible();
        page.getByRole(LINK, named("Entfernen: " + german(TODAY.minusYears(3)))).click();
        page.getByLabel("Was an dem Zeitraum nicht stimmt").fill("gehört zu einer anderen Person");
        page.getByRole(BUTTON, named("Entfernen")).click();
        assertThat(page.getByText("in einem Zeitraum").first()).isVisible();
        assertThat(page.getByText("entfernt von beratung1")).isVisible();
        assertAccessible("case with a removed period");
    }

    @Test
    void whoOpensACaseFromTheListFindsThePersonFirstAndSeesEarlierCases() {
        openCase("Zahra", TODAY.minusDays(20));
        page.navigate("cases/list.xhtml");
        page.keyboard().press("n");
        page.getByLabel("Person suchen").fill("zahra " + family);
        page.getByRole(LINK, named(family + ", Zahra")).click();
        assertThat(page.getByRole(HEADING, named("Bisherige Fälle"))).isVisible();
        assertAccessible("opening a case");
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        assertThat(page.getByText("gibt es schon einen laufenden Fall")).isVisible();
    }

    @Test
    void theOneSearchFindsACaseByItsNumber() {
        openCase("Zahra", TODAY.minusDays(20));
        Matcher number =
                Pattern.compile("\\d{4}-\\d{4}").matcher(page.locator(".facts").innerText());
        assertTrue(number.find());
        page.keyboard().press("/");
        page.keyboard().type(number.group());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(LINK, named(family + ", Zahra"))).isVisible();
        assertAccessible("search with a case");
        page.getByRole(LINK, named(family + ", Zahra")).click();
        assertThat(page.getByText("Fall " + number.group()).first()).isVisible();
    }

    @Test
    void thePersonsPageShowsTheCase() {
        openCase("Zahra", TODAY.minusDays(20));
        page.getByRole(LINK, named("Zur Person")).click();
        assertThat(page.getByRole(HEADING, named("Fälle und Beratungszeit"))).isVisible();
        assertThat(page.getByRole(IMG, new Page.GetByRoleOptions().setName(Pattern.compile("letzter Tag"))))
                .isVisible();
        assertAccessible("person with a case");
    }

    @Test
    void theTeamLeadSeesWhomOtherRulesWouldConcern() {
        openCase("Zahra", TODAY.minusDays(20));
        page.context().clearCookies();
        signIn("teamleitung");
        page.navigate("cases/policy.xhtml");
        assertThat(page.getByText("Ratsvorlage 50/008/2021")).isVisible();
        page.getByLabel("Grundlage").fill("Konzept 50/011/2021");
        page.getByLabel("Lesart").selectOption("ab Einzug in die eigene Wohnung");
        page.getByRole(BUTTON, named("Folgen ansehen")).click();
        assertThat(page.getByText("Was sich ändern würde")).isVisible();
        assertAccessible("rules with their consequences");
        picture("fuenfjahresregel");
        page.getByLabel("Warnstufen in Tagen").fill("bald");
        page.getByRole(BUTTON, named("In Kraft setzen")).click();
        assertThat(page.getByText("„bald“ ist keine Liste von Tagen.").first()).isVisible();
    }

    private void openCase(String given, LocalDate since) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        assertThat(page.getByRole(HEADING, named(family + ", " + given))).isVisible();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByLabel("Erster Tag der Beratung").fill(german(since));
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        assertThat(page.getByText(Pattern.compile("Der Fall \\d{4}-\\d{4} ist eröffnet.")))
                .isVisible();
    }

    private void step(String name) {
        page.getByText("Weitere Schritte").click();
        page.getByRole(LINK, named(name)).click();
    }

    private static String german(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.uuuu"));
    }
}
