package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A message from counselling to the housing desk, its answer, and what each side sees of it. */
class CooperationTest extends InBrowser {

    private final String family = "K" + letters();
    private final String street = "Vorschlag" + letters() + "weg 7";

    @Test
    void aRoomThatDoesNotSuitIsSaidAcrossTheWallAndAnswered() {
        signIn("beratung1");
        register("Zahra");
        link("Mitteilung schreiben").click();
        page.getByLabel("Worum geht es?").fill("Fünf Personen in einem Zimmer.");
        assertAccessible("writing a message");
        button("Senden").click();
        assertThat(page.locator("main")).containsText("Bitte");
        page.getByLabel("§ 34 StGB", new Page.GetByLabelOptions().setExact(false))
                .check();
        button("Senden").click();
        assertThat(page.locator(".messages")).containsText("Die Mitteilung ist gesendet.");
        picture("cooperation-sent");
        page.context().clearCookies();

        signIn("unterkunft1");
        page.navigate("cooperation/list.xhtml");
        picture("cooperation-list");
        assertAccessible("the list of messages");
        page.getByRole(AriaRole.LINK, named("Zimmer nicht geeignet: " + family + ", Zahra"))
                .click();
        assertThat(page.locator("main")).containsText("Fünf Personen in einem Zimmer.");
        button("Übernehmen").click();
        page.getByLabel("Ihre Worte").fill("Ab Montag steht Zimmer 7 bereit.");
        atWidth(PHONE);
        assertAccessible("a message on a telephone");
        picture("cooperation-view-phone");
        atWidth(DESK);
        button("Suchen").click();
        assertThat(page.locator("main")).containsText("In Ihrem Bestand ist niemand mit diesem Namen.");
        button("Erledigt melden").click();
        assertThat(page.locator(".messages")).containsText("Die Mitteilung ist erledigt.");
        page.context().clearCookies();

        signIn("beratung1");
        page.navigate("cooperation/list.xhtml?box=OUT");
        page.getByRole(AriaRole.LINK, named("Zimmer nicht geeignet: " + family + ", Zahra"))
                .click();
        assertThat(page.locator("main")).containsText("Ab Montag steht Zimmer 7 bereit.");
        button("Zur Kenntnis genommen").click();
        assertThat(page.locator(".messages")).containsText("abgeschlossen");
    }

    @Test
    void aProposalOfCounsellingBecomesAPlacementAndTheAnswerComesBack() {
        signIn("beratung1");
        register("Zahra");
        link("Mitteilung schreiben").click();
        page.getByLabel("Anliegen").selectOption("PLACEMENT_PROPOSED");
        page.getByLabel("Vorgeschlagen").selectOption("OWN_ROOM");
        page.locator("#send\\:reason").selectOption("PROTECTION");
        page.getByLabel("Worum geht es?").fill("Zwei Mitbewohner bedrohen sie.");
        page.getByLabel("§ 34 StGB", new Page.GetByLabelOptions().setExact(false))
                .check();
        assertAccessible("a proposal of where to live");
        atWidth(PHONE);
        assertAccessible("a proposal of where to live, on a telephone");
        picture("cooperation-proposal-phone");
        atWidth(DESK);
        button("Senden").click();
        assertThat(page.locator("main")).containsText("ein Zimmer für sich");
        page.context().clearCookies();

        signIn("unterkunft1");
        house();
        register("Zahra");
        page.navigate("estate/list.xhtml");
        link("Vorschläge zur Unterbringung").click();
        assertAccessible("the proposals of where to live");
        picture("cooperation-proposals");
        link(family + ", Zahra").click();
        assertThat(page.locator("main")).containsText("Schutz vor anderen");
        button("Suchen").click();
        page.getByRole(AriaRole.BUTTON, named("Das ist sie oder er")).first().click();
        assertAccessible("a proposal as the housing desk reads it");
        link("In eine neue Belegung übernehmen").click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        button("Freie Plätze zeigen").click();
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
        button("Vormerken").click();
        assertThat(page.locator("main")).containsText("Der Vorschlag ist übernommen");
        page.context().clearCookies();

        signIn("beratung1");
        page.navigate("cooperation/list.xhtml?box=OUT");
        page.getByRole(AriaRole.LINK, named("Vorschlag zur Unterbringung: " + family + ", Zahra"))
                .click();
        assertThat(page.locator("main")).containsText("Der Vorschlag ist übernommen");
    }

    private void house() {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        link("Zimmer anlegen").click();
        page.locator("#room\\:name").fill("5");
        page.getByLabel("Fläche in m²").fill("18");
        page.getByLabel("Anzahl Betten").fill("1");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer 5 mit")).isVisible();
    }

    private void register(String given) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill("14.03.1971");
        button("Aufnehmen").click();
        page.waitForURL("**/persons/view.xhtml*");
    }
}
