package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ARTICLE;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.LISTITEM;
import static com.microsoft.playwright.options.AriaRole.OPTION;
import static com.microsoft.playwright.options.AriaRole.TEXTBOX;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kommune.sim.TownSession;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The counsellor's day: talks recorded by keyboard alone, with a household, corrected and added to. */
class CounsellingTest extends InBrowser {

    private final String family = "Kontakt"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aTalkIsRecordedByKeyboardAloneAndTheFormIsReadyForTheNext() {
        signIn("beratung1");
        openCase("Zahra", "1991");
        page.navigate("index.xhtml");
        page.keyboard().press("k");
        page.waitForURL(Pattern.compile("/counselling/contact\\.xhtml").asPredicate());
        assertThat(page.getByLabel("Mit wem?")).isFocused();
        page.keyboard().type(family.toLowerCase());
        assertThat(page.getByRole(OPTION).filter(with(family))).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("k");
        assertThat(topic("Konfliktbewältigung")).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("f");
        page.keyboard().press("Space");
        assertThat(topic("Freizeit")).isChecked();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Was wurde besprochen?")).isFocused();
        page.keyboard().type("Kita-Platz ab August besprochen.");
        assertAccessible("recording a talk");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Das Gespräch mit " + family + ", Zahra ist gespeichert."))
                .isVisible();
        assertThat(page.getByLabel("Mit wem?")).isFocused();
        assertThat(page.getByLabel("Was wurde besprochen?")).hasValue("");
        atWidth(PHONE);
        assertAccessible("recording a talk on a telephone");
        picture("kontakt-telefon");
    }

    @Test
    void whatWasTalkedAboutLastIsOfferedFirstAndATalkWithAHouseholdStandsAtEachCase() {
        signIn("beratung1");
        String mother = openCase("Zahra", "1991");
        String child = openCase("Farid", "2012");
        moveTogether();
        page.navigate(mother);
        page.keyboard().press("k");
        assertThat(page.getByRole(HEADING, named("Kontakt erfassen"))).isVisible();
        page.getByLabel(family + ", Farid (Kind)").check();
        topic("Wohnung suchen").check();
        page.getByLabel("Was wurde besprochen?").fill("Drei Zimmer gesucht.");
        page.getByLabel("Nächster Schritt").fill("Wohnberechtigungsschein beantragen");
        page.getByLabel("Bis wann?").fill("01.12.2030");
        picture("kontakt");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Drei Zimmer gesucht.")).isVisible();
        assertThat(page.getByText("Nächster Schritt: Wohnung suchen")).isVisible();
        assertAccessible("case with a talk");
        page.navigate(child);
        assertThat(page.getByText("Drei Zimmer gesucht.")).isVisible();
        page.keyboard().press("k");
        assertThat(page.getByText("Zuletzt mit dieser Person")).isVisible();
        assertThat(topic("Wohnung suchen")).isFocused();
    }

    @Test
    void aTalkIsCorrectedByItsAuthorAndAColleagueAddsToIt() {
        signIn("beratung1");
        String simCase = openCase("Zahra", "1991");
        page.keyboard().press("k");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByRole(LINK, named("Was wurde besprochen?"))).isVisible();
        assertAccessible("recording a talk with an error");
        topic("Freizeit").check();
        page.getByLabel("Was wurde besprochen?").fill("Sportverein.");
        page.getByRole(BUTTON, named("Speichern")).click();
        page.getByRole(LINK, named("Alle Kontakte")).click();
        page.getByRole(LINK, named("Berichtigen: ")).click();
        assertThat(topic("Freizeit")).isChecked();
        page.getByLabel("Was wurde besprochen?").fill("Schwimmverein.");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Schwimmverein.")).isVisible();
        assertThat(page.getByText("berichtigt am")).isVisible();
        String contacts = page.url();

        change("beratung2", contacts);
        assertThat(page.getByRole(LINK, named("Berichtigen: "))).hasCount(0);
        page.getByRole(BUTTON, named("Nachtrag schreiben: ")).click();
        page.getByRole(TEXTBOX, named("Nachtrag")).fill("Die Trainerin hat zugesagt.");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByRole(ARTICLE).getByText("Die Trainerin hat zugesagt."))
                .isVisible();
        assertAccessible("talks of a case");
        picture("kontakte");
        atWidth(PHONE);
        assertAccessible("talks of a case on a telephone");
        picture("kontakte-telefon");

        atWidth(DESK);
        page.navigate(simCase);
        page.keyboard().press("k");
        assertThat(page.getByText("Diesen Fall betreut beratung1.")).isVisible();
        page.getByLabel("Weg (erforderlich)").selectOption("Telefon");
        topic("Freizeit").check();
        page.getByLabel("Was wurde besprochen?").fill("Fragt nach dem Training.");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Für andere erfassen Sie Gespräche der offenen Sprechstunde"))
                .isVisible();
        page.getByLabel("Weg (erforderlich)").selectOption("offene Sprechstunde");
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Fragt nach dem Training.")).isVisible();
    }

    @Test
    void whatSomebodyWasTypingSurvivesALostSessionAndAClosedTab() {
        signIn("beratung1");
        String simCase = openCase("Zahra", "1991");
        page.keyboard().press("k");
        topic("Freizeit").check();
        page.getByLabel("Was wurde besprochen?").fill("Noch nicht gespeichert.");
        assertThat(page.getByText("Entwurf gesichert um")).isVisible();
        page.context().clearCookies();
        page.getByLabel("Was wurde besprochen?").fill("Nicht mehr angemeldet.");
        assertThat(page.getByText("Der Entwurf ist gerade nicht gesichert.")).isVisible();

        signIn("beratung1");
        page.navigate("counselling/contact.xhtml");
        assertAccessible("a draft is offered");
        page.getByRole(LINK, named("Wiederherstellen")).click();
        assertThat(page.getByLabel("Was wurde besprochen?")).hasValue("Noch nicht gespeichert.");
        assertThat(topic("Freizeit")).isChecked();
        page.getByRole(BUTTON, named("Speichern")).click();
        assertThat(page.getByText("Noch nicht gespeichert.")).isVisible();
        page.keyboard().press("k");
        assertThat(page.getByText("ist noch nicht gespeichert")).isHidden();

        page.navigate(simCase.replace("view", "notes"));
        page.getByLabel("Text").fill("Eine halbe Notiz");
        assertThat(page.getByText("Entwurf gesichert um")).isVisible();
        Page tab = page.context().newPage();
        tab.navigate(page.url());
        page = tab;
        page.getByRole(BUTTON, named("Wiederherstellen")).click();
        assertThat(page.getByLabel("Text")).hasValue("Eine halbe Notiz");
        page.reload();
        page.getByRole(BUTTON, named("verwerfen")).click();
        page.reload();
        assertThat(page.getByText("ist noch nicht gespeichert")).isHidden();
    }

    @Test
    void twoCounsellorsWorkThroughOneListOfTheOpenHours() {
        signIn("beratung1");
        openCase("Zahra", "1991");
        page.getByRole(LINK, named("Offene Sprechstunde")).click();
        page.getByRole(LINK, named("Deller Straße")).click();
        page.waitForURL(Pattern.compile("place=").asPredicate());
        page.getByLabel("Mit wem?").pressSequentially(family.toLowerCase());
        page.getByRole(OPTION).filter(with(family)).click();
        page.getByRole(BUTTON, named("Auf die Liste")).click();
        Locator zahra = page.getByRole(LISTITEM).filter(with(family + ", Zahra"));
        assertThat(zahra.getByText("wartet seit 0 Minuten")).isVisible();
        assertThat(page.locator(".messages")).containsText("steht auf der Liste");
        assertThat(page.getByRole(BUTTON, named("Auf die Liste"))).isEnabled(); // while it works it takes no Enter
        page.getByLabel("Vorname").fill(family);
        page.getByLabel("Vorname").press("Enter");
        Locator stranger = page.getByRole(LISTITEM).filter(with(": " + family).setHasNotText("Zahra"));
        assertThat(stranger).isVisible();
        assertAccessible("open hours");
        picture("sprechstunde");
        atWidth(PHONE);
        assertAccessible("open hours on a telephone");
        picture("sprechstunde-telefon");

        Browser browser = page.context().browser();
        try (BrowserContext colleague = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TownSession.address().toString())
                .setLocale("de-DE"))) {
            Page second = colleague.newPage();
            Page first = page;
            page = second;
            signIn("beratung2");
            page.navigate(first.url());
            page = first;
            zahra.getByRole(BUTTON, new Locator.GetByRoleOptions().setName("Aufrufen"))
                    .click();
            assertThat(zahra.getByText("bei beratung1")).isVisible();

            second.getByRole(LISTITEM)
                    .filter(with(family + ", Zahra"))
                    .getByRole(BUTTON, new Locator.GetByRoleOptions().setName("Aufrufen"))
                    .click();
            assertThat(second.getByText("hat beratung1 schon aufgerufen")).isVisible();
            assertThat(second.getByRole(LISTITEM)
                            .filter(with(family + ", Zahra"))
                            .getByText("bei beratung1"))
                    .isVisible();
        }
        atWidth(DESK);
        zahra.getByRole(LINK, new Locator.GetByRoleOptions().setName("Gespräch erfassen"))
                .click();
        assertThat(page.getByLabel("Weg (erforderlich)")).hasValue("OPEN_HOURS");
        topic("Freizeit").check();
        page.getByLabel("Was wurde besprochen?").fill("Sportverein gesucht.");
        assertAccessible("recording a talk of the open hours");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Das Gespräch mit " + family + ", Zahra ist gespeichert."))
                .isVisible();
        page.getByText("Heute schon gegangen").click();
        assertThat(zahra.getByText("beraten")).isVisible();
        stranger.getByRole(BUTTON, new Locator.GetByRoleOptions().setName("Ohne Gespräch gegangen"))
                .click();
        // who is gone stands in a part that is folded again
        assertThat(page.locator("li")
                        .filter(with(": " + family).setHasNotText("Zahra"))
                        .getByText("ohne Gespräch gegangen", new Locator.GetByTextOptions().setExact(true)))
                .isAttached();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void aGoalIsAgreedRatedAndReached() {
        signIn("beratung1");
        openCase("Zahra", "1991");
        page.getByRole(LINK, named("Ziel vereinbaren")).click();
        page.getByRole(BUTTON, named("Ziel vereinbaren")).click();
        assertAccessible("new goal with errors");
        page.getByLabel("Was soll erreicht werden?").fill("Deutsch für den Elternabend");
        page.getByLabel("Thema").selectOption("Integration: Sprache");
        page.getByLabel("Wo steht die Person heute?").selectOption("1: ein Anfang");
        page.getByRole(BUTTON, named("Ziel vereinbaren")).click();
        assertThat(page.getByText("Anfang 1, noch nicht neu eingeschätzt, Ziel 4")
                        .first())
                .isVisible();
        page.getByRole(LINK, named("Deutsch für den Elternabend")).click();
        page.getByLabel("Heute erreicht").selectOption("3: weitgehend");
        page.getByRole(BUTTON, named("Einschätzung speichern")).click();
        assertThat(page.getByText("Die Einschätzung ist gespeichert: 3: weitgehend."))
                .isVisible();
        assertAccessible("goal");
        picture("ziel");
        atWidth(PHONE);
        assertAccessible("goal on a telephone");
        picture("ziel-telefon");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Erreicht").setExact(true))
                .click();
        assertThat(page.getByText("Das Ziel ist abgeschlossen.")).isVisible();
        assertAccessible("case with a goal on a telephone");
        picture("fall-mit-ziel-telefon");
        atWidth(DESK);
        picture("fall-mit-ziel");
    }

    @Test
    void theTeamLeadMaintainsTheTopics() {
        signIn("teamleitung");
        page.getByRole(LINK, named("Beratungsthemen")).click();
        assertAccessible("topics");
        page.getByRole(LINK, named("Thema darunter: Integration")).click();
        page.getByLabel("Bezeichnung").fill(family);
        assertAccessible("new topic");
        page.getByRole(BUTTON, named("Thema anlegen")).click();
        assertThat(page.getByText("Das Thema „" + family + "“ ist angelegt")).isVisible();
        picture("themen");
        atWidth(PHONE);
        assertAccessible("topics on a telephone");
        page.getByRole(LINK, new Page.GetByRoleOptions().setName(family).setExact(true))
                .click();
        page.getByLabel("Bezeichnung").fill(family + " neu");
        assertAccessible("a topic on a telephone");
        page.getByRole(BUTTON, named("Umbenennen")).click();
        assertThat(page.getByRole(
                        LINK,
                        new Page.GetByRoleOptions().setName(family + " neu").setExact(true)))
                .isVisible();
    }

    @Test
    void theTeamLeadMaintainsThePlacesOfCounselling() {
        signIn("teamleitung");
        page.getByRole(LINK, named("Beratungsorte")).click();
        page.getByRole(BUTTON, named("Ort anlegen")).click();
        assertAccessible("a new place with an error");
        page.getByLabel("Bezeichnung").fill(family);
        page.getByRole(BUTTON, named("Ort anlegen")).click();
        assertThat(page.getByText("„" + family + "“ steht ab dem")).isVisible();
        assertAccessible("places");
        picture("beratungsorte");
        page.getByRole(LINK, named(family)).click();
        page.getByLabel("Bezeichnung").fill(family + " neu");
        page.getByRole(BUTTON, named("Umbenennen")).click();
        assertThat(page.getByText("Der Ort heißt jetzt „" + family + " neu“.")).isVisible();
        page.navigate("counselling/hours.xhtml");
        assertThat(page.getByRole(LINK, named(family + " neu"))).isVisible();

        page.navigate("counselling/places.xhtml");
        page.getByRole(LINK, named(family + " neu")).click();
        page.getByLabel("Letzter Tag").fill("31.12.2099");
        atWidth(PHONE);
        assertAccessible("a place on a telephone");
        picture("beratungsort-telefon");
        page.getByRole(BUTTON, named("Letzten Tag speichern")).click();
        assertThat(page.getByText("„" + family + " neu“ steht bis zum 31.12.2099 zur Wahl."))
                .isVisible();
    }

    private String openCase(String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill(born);
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        return page.url();
    }

    /** Zahra's household takes Farid in. */
    private void moveTogether() {
        page.navigate("persons/list.xhtml");
        page.getByLabel("Suchen", new Page.GetByLabelOptions().setExact(true)).fill("zahra " + family);
        assertThat(page.getByText("Eine Person")).isVisible();
        page.keyboard().press("Enter");
        page.getByRole(LINK, named("Haushalt anlegen")).click();
        page.getByRole(BUTTON, named("Haushalt anlegen")).click();
        page.getByLabel("Stellung im Haushalt").selectOption("Kind");
        page.getByLabel("Wer kommt dazu?").fill("farid " + family);
        page.getByRole(BUTTON, named(family + ", Farid aufnehmen")).click();
        assertThat(page.getByText("Das neue Mitglied ist aufgenommen.")).isVisible();
    }

    private Locator topic(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
