package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.kommune.sim.TownSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts, deputies, the check of roles and approvals, as people work with them. */
class OrganisationTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** A number that no other test has. */
    private final String postNo = "B-" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void thePostsSayWhoHoldsThemWhichAreVacantAndHowManyCasesThereAre() {
        signIn("teamleitung");
        page.getByRole(LINK, named("Stellen")).click();
        page.waitForURL(Pattern.compile("/organisation/posts\\.xhtml").asPredicate());
        assertThat(page.getByText(Pattern.compile("Demo Beratung Eins|beratung1"))
                        .first())
                .isVisible();
        assertThat(page.getByText("ausgeschrieben bis 31.01.2027")).isVisible();
        assertThat(page.getByText("je Vollzeitstelle bei 2,75 besetzten Vollzeitstellen"))
                .isVisible();
        assertThat(page.getByText("Abteilung 50-2")).hasCount(0);
    }

    @Test
    void aPostIsEnteredFilledAndGivenUpAgain() {
        signIn("teamleitung");
        page.navigate("organisation/posts.xhtml");
        page.keyboard().press("n");
        page.getByLabel("Stellennummer").fill(postNo);
        page.getByLabel("Bezeichnung").fill("Sozialarbeit");
        page.getByLabel("Stellenanteil").fill("halb");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("ist kein Stellenanteil").first()).isVisible();
        assertAccessible("a share that is none");
        page.getByLabel("Stellenanteil").fill("0,7692");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByRole(HEADING, named("Stelle " + postNo))).isVisible();
        page.getByLabel("Kennung").fill("gibtsnicht");
        page.getByLabel("Erster Tag").fill(german(TODAY.minusDays(3)));
        page.getByRole(BUTTON, named("Stelle besetzen")).click();
        assertThat(page.getByText("Die Kennung „gibtsnicht“ gibt es im Verzeichnis"))
                .isVisible();
        page.getByLabel("Kennung").fill("beratung2");
        page.getByRole(BUTTON, named("Stelle besetzen")).click();
        assertThat(page.getByText("seit " + german(TODAY.minusDays(3)))).isVisible();
        assertAccessible("a post");
        picture("stelle");
        page.getByLabel("Letzter Tag auf der Stelle").fill(german(TODAY.minusDays(1)));
        page.getByRole(BUTTON, named("Besetzung beenden")).click();
        page.getByLabel("Aufgehoben ab").fill(german(TODAY));
        page.getByRole(BUTTON, named("Stelle aufheben")).click();
        assertThat(page.getByRole(HEADING, named("Stellen").setExact(true))).isVisible();
        assertThat(page.getByText(postNo).and(page.getByRole(LINK))).hasCount(0);
    }

    @Test
    void aCounsellorEntersHerOwnAbsenceAndTakesItBack() {
        signIn("beratung1");
        page.getByRole(LINK, named("Vertretungen")).click();
        page.getByLabel("Wer vertritt").fill("beratung2");
        page.getByLabel("Letzter Tag").fill(german(TODAY.plusDays(7)));
        page.getByRole(BUTTON, named("Vertretung eintragen")).click();
        assertThat(page.getByText("Demo Beratung Zwei vertritt Demo Beratung Eins"))
                .isVisible();
        assertAccessible("deputies");
        lookAtTheAbsentColleaguesDay();
        signIn("beratung1");
        page.getByRole(LINK, named("Vertretungen")).click();
        page.getByRole(BUTTON, named("Zurücknehmen: Demo Beratung Zwei")).click();
        assertThat(page.getByText("Die Vertretung ist zurückgenommen.")).isVisible();
        assertThat(page.getByText("vertritt Demo Beratung Eins")).hasCount(0);
    }

    private void lookAtTheAbsentColleaguesDay() {
        signOut();
        signIn("beratung2");
        page.getByRole(LINK, named("Vertretung für beratung1")).click();
        assertThat(page.getByText("Sie sehen den Tag von beratung1")).isVisible();
        assertAccessible("the day of an absent colleague");
        picture("tag-der-vertretenen");
        page.getByRole(LINK, named("Zu meinem Tag")).click();
        assertThat(page.getByText("Sie sehen den Tag von beratung1")).isHidden();
        signOut();
    }

    @Test
    void dataProtectionChecksTheRolesAndADirectoryThatIsAwaySettlesNothing() {
        signIn("datenschutz");
        page.getByRole(LINK, named("Rollenprüfung")).first().click();
        page.getByRole(BUTTON, named("Jetzt prüfen")).click();
        assertThat(page.getByText("13 Konten mit Rollen sind geprüft.")).isVisible();
        assertThat(page.getByText("ein Verstoß")).isVisible();
        assertThat(page.getByText("konflikt").first()).isVisible();
        picture("rollenpruefung");
        TownSession.town().directory().interrupt();
        try {
            page.getByRole(BUTTON, named("Jetzt prüfen")).click();
            assertThat(page.getByText("Das Verzeichnis antwortet nicht. Es wurde nichts geprüft"))
                    .isVisible();
            assertThat(page.getByText("konflikt").first()).isVisible();
        } finally {
            TownSession.town().directory().resume();
        }
    }

    @Test
    void aWrongProfessionKeepsOutUntilSomebodyElseHasApprovedTheException() {
        signIn("teamleitung");
        enterAdministrativePostFor("beratung2");
        signOut();
        signIn("beratung2", "Demo.2026");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("passt nicht zur Profession der Stelle");
        signIn("teamleitung");
        page.navigate("organisation/override.xhtml");
        page.getByLabel("Kennung").fill("beratung2");
        page.getByLabel("Letzter Tag der Ausnahme").fill(german(TODAY.plusDays(10)));
        page.getByLabel("Grund").fill("Einarbeitung");
        page.getByRole(BUTTON, named("Ausnahme anfragen")).click();
        assertThat(page.getByText("Jetzt entscheidet eine zweite Person.")).isVisible();
        assertThat(page.getByRole(BUTTON, named("Freigeben"))).hasCount(0);
        signOut();
        signIn("datenschutz");
        page.getByRole(LINK, named("Freigaben")).first().click();
        picture("freigaben");
        assertAccessible("approvals");
        atWidth(PHONE);
        assertAccessible("approvals on a telephone");
        atWidth(DESK);
        page.getByLabel("Grund Ihrer Entscheidung").fill("befristet in Ordnung");
        page.getByRole(BUTTON, named("Freigeben")).click();
        assertThat(page.getByText("Die Anfrage ist freigegeben.")).isVisible();
        signOut();
        signIn("beratung2");
        signOut();
        signIn("teamleitung");
        page.navigate("approvals/list.xhtml");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Einarbeitung"))
                        .getByText("verwendet von beratung2")
                        .first())
                .isVisible();
        page.navigate("organisation/posts.xhtml");
        page.getByRole(LINK, named(postNo)).click();
        page.getByLabel("Letzter Tag auf der Stelle").fill(german(TODAY.minusDays(1)));
        page.getByRole(BUTTON, named("Besetzung beenden")).click();
        assertThat(page.getByText("endet am " + german(TODAY.minusDays(1)))).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "teamleitung, organisation/posts.xhtml",
        "teamleitung, organisation/post.xhtml",
        "teamleitung, organisation/deputies.xhtml",
        "teamleitung, organisation/override.xhtml",
        "datenschutz, organisation/posts.xhtml",
        "datenschutz, organisation/conflicts.xhtml",
        "datenschutz, approvals/list.xhtml",
        "leistung1, organisation/posts.xhtml"
    })
    void thePagesAreAccessibleInBothLanguages(String account, String path) {
        signIn(account);
        sweep(path, "German");
        page.getByRole(BUTTON, named("English")).click();
        sweep(path, "English");
    }

    @Test
    void whoMayNotEnterFindsNoSuchPage() {
        signIn("beratung1");
        for (String path : new String[] {"posts", "post", "conflicts", "override"}) {
            assertEquals(404, page.navigate("organisation/" + path + ".xhtml").status(), path);
        }
    }

    private void sweep(String path, String language) {
        page.navigate(path);
        atWidth(DESK);
        assertAccessible(path + " in " + language);
        atWidth(PHONE);
        assertAccessible(path + " in " + language + " on a telephone");
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                path + " is wider than a telephone");
    }

    private void enterAdministrativePostFor(String account) {
        page.navigate("organisation/post.xhtml");
        page.getByLabel("Stellennummer").fill(postNo);
        page.getByLabel("Bezeichnung").fill("Teamassistenz");
        page.getByLabel("Profession").selectOption("Verwaltung");
        page.getByLabel("Stellenanteil").fill("0,5");
        page.getByRole(BUTTON, named("Speichern")).click();
        page.getByLabel("Kennung").fill(account);
        page.getByLabel("Erster Tag").fill(german(TODAY.minusDays(3)));
        page.getByRole(BUTTON, named("Stelle besetzen")).click();
        assertThat(page.getByText("Die Stelle " + postNo + " ist besetzt.")).isVisible();
    }

    private void signOut() {
        page.getByRole(BUTTON, named("Abmelden")).click();
        assertThat(page.getByText("Sie sind abgemeldet.")).isVisible();
    }

    private static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
    }
}
