package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk enters a household that is assigned to the town, and says that it arrived. */
class ArrivalsTest extends InBrowser {

    private static final String BASIS = "Landesinterne Verteilung, § 50 AsylG";

    private final String family = "Q" + letters();

    @Test
    void aHouseholdIsAnnouncedAndArrivesByOneClick() {
        signIn("unterkunft1");
        page.getByRole(AriaRole.NAVIGATION)
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zuweisungen"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, heading("Zuweisungen"))).isVisible();
        page.keyboard().press("n");
        enterLetter(LocalDate.now());
        add("Zahra", "14.03.1991");
        add("Omid", "02.09.2019");
        assertAccessible("a household that is assigned");
        atWidth(PHONE);
        assertAccessible("a household that is assigned, on a telephone");
        picture("authorities-announce-phone");
        atWidth(DESK);
        picture("authorities-announce");
        button("Zuweisung speichern").click();
        assertThat(page.getByText("2 Personen werden erwartet")).isVisible();
        assertAccessible("an assignment");
        picture("authorities-view");
        button("Bestätigen").click();
        assertThat(page.getByText("Der Stand ist jetzt „bestätigt“")).isVisible();
        page.getByRole(AriaRole.LINK, named("Zu den Zuweisungen")).click();
        assertThat(page.getByText("heute die Ankunft eintragen").first()).isVisible();
        assertAccessible("who is expected");
        picture("authorities-list");
        atWidth(PHONE);
        assertAccessible("who is expected, on a telephone");
        picture("authorities-list-phone");
        atWidth(DESK);
        page.getByRole(AriaRole.BUTTON, named(family + ", Zahra mit allen Angehörigen heute angekommen"))
                .click();
        assertThat(page.getByText(family + ", Zahra ist angekommen, zusammen 2 Personen"))
                .isVisible();
        page.navigate("authorities/list.xhtml?box=ARRIVED");
        page.getByRole(AriaRole.LINK, named(family)).click();
        assertThat(page.getByText("noch kein Platz").first()).isVisible();
        assertAccessible("a household that arrived");
    }

    @Test
    void whoIsInTheRegisterIsRecognisedAndComesWithHerHousehold() {
        signIn("unterkunft2");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Mariam");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        page.navigate("authorities/announce.xhtml");
        enterLetter(LocalDate.now().plusDays(10));
        // filled in without a key, so that there is one look-up alone: when the birthday is left
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Mariam");
        page.getByLabel("Geburtsdatum").fill("14.03.1991");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, named(family + ", Mariam ist dieselbe Person"))
                .click();
        assertThat(page.getByText("Bezugsperson · schon im Register")).isVisible();
        assertAccessible("somebody who is known");
        button("Zuweisung speichern").click();
        assertThat(page.getByText("eine Person wird erwartet")).isVisible();
        page.getByRole(AriaRole.LINK, named("Angaben ändern")).click();
        page.getByLabel("Aktenzeichen").fill("21.4-ZUW");
        assertAccessible("an assignment that changes");
        button("Speichern").click();
        assertThat(page.getByText("Die Angaben sind geändert.")).isVisible();
        page.getByLabel("Grund der Aufhebung").selectOption("Einer anderen Gemeinde zugewiesen");
        button("Zuweisung aufheben").click();
        assertThat(page.getByText("Der Stand ist jetzt „aufgehoben“")).isVisible();
        assertAccessible("an assignment that was cancelled");
    }

    @Test
    void aLetterFillsTheFormAndItsPeopleAreAddedOneAfterTheOther() {
        byte[] letter = letter(
                "Aktenzeichen: 21.4-17",
                "Zuweisung zum: 07.12.2026",
                "Rechtsgrundlage: § 50 AsylG",
                "Name: " + family,
                "Vorname: Zahra",
                "Name: " + family,
                "Vorname: Omid",
                "Mit freundlichen Grüßen");
        signIn("unterkunft1");
        page.navigate("authorities/announce.xhtml");
        page.getByLabel("Zuweisungsschreiben (PDF)")
                .setInputFiles(new FilePayload("brief.pdf", "application/pdf", letter));
        button("Schreiben lesen").click();
        assertThat(page.getByText("Das Schreiben nennt 2 Personen; eine Zeile bleibt für Sie"))
                .isVisible();
        assertThat(page.getByLabel("Aktenzeichen")).hasValue("21.4-17");
        assertThat(page.getByLabel("Geplante Ankunft")).hasValue("07.12.2026");
        assertThat(page.getByLabel("Vornamen")).hasValue("Zahra");
        assertThat(page.getByText("Mit freundlichen Grüßen").first()).isVisible();
        assertAccessible("a letter that was read");
        picture("authorities-letter");
        button("Zum Haushalt hinzufügen").click();
        assertThat(page.getByLabel("Vornamen")).hasValue("Omid");
        button("Zuweisung speichern").click();
        assertThat(page.getByText("2 Personen werden erwartet")).isVisible();
        page.navigate("authorities/labels.xhtml");
        page.locator("#adding\\:label").and(page.getByLabel("Bezeichnung")).fill("Probe " + family);
        page.getByLabel("Feld").selectOption("Aktenzeichen");
        button("Hinzufügen").click();
        assertThat(page.getByText("„Probe " + family + "“ ist hinzugefügt.")).isVisible();
        assertAccessible("the labels in letters");
        page.getByRole(AriaRole.BUTTON, named("Bezeichnung „probe " + family.toLowerCase(Locale.GERMAN) + "“ löschen"))
                .click();
        assertThat(page.getByText("Die Bezeichnung ist gelöscht.")).isVisible();
    }

    /** As an office would print it. */
    private byte[] letter(String... lines) {
        Page paper = openDesk();
        paper.setContent("<p>" + String.join("</p><p>", lines) + "</p>");
        return paper.pdf();
    }

    private void enterLetter(LocalDate planned) {
        page.getByLabel("Grundlage").selectOption(BASIS);
        page.getByLabel("Geplante Ankunft").fill(planned.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    }

    /** The fields are empty again once the person is in the list. */
    private void add(String given, String born) {
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill(born);
        button("Zum Haushalt hinzufügen").click();
        assertThat(page.getByRole(AriaRole.BUTTON, named(family + ", " + given + " aus der Liste entfernen")))
                .isVisible();
        assertThat(page.getByLabel("Vornamen")).hasValue("");
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }
}
