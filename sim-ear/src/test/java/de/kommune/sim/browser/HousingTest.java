package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The housing clerk keeps the estate: a new shelter by keyboard, its rooms and beds, closures, and the table. */
class HousingTest extends InBrowser {

    private final String street = "Test" + letters() + "weg 7";

    @Test
    void aShelterIsEnteredWithItsRoomsAndShowsAsAPlan() {
        signIn("unterkunft1");
        page.getByRole(AriaRole.NAVIGATION)
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Unterkünfte"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, heading("Unterkünfte"))).isVisible();
        page.keyboard().press("n");
        assertThat(page.getByLabel("Postleitzahl")).isVisible();
        assertAccessible("a new shelter");
        enterShelter();
        addRoom("2a", "14,5", "2");
        assertAccessible("a room");
        addRoom("1", "21", "3");
        page.getByRole(AriaRole.LINK, named(street)).click();
        assertThat(page.getByText("0 von 5 Plätzen belegt · 5 frei")).isVisible();
        assertThat(page.getByText("14,5 m²")).isVisible();
        assertThat(page.getByText("6 m² je Person")).isVisible();
        assertAccessible("the plan of a shelter");
        atWidth(PHONE);
        assertAccessible("the plan of a shelter on a telephone");
        picture("housing-facility");
    }

    @Test
    void aClosedBedIsSeenInThePlanAndCanBeHadAgain() {
        signIn("unterkunft2");
        page.navigate("estate/edit.xhtml");
        enterShelter();
        addRoom("3", "20", "2");
        page.getByLabel("Was gesperrt wird").selectOption("Platz 2");
        page.getByLabel("Grund").selectOption("Wasserschaden");
        button("Sperren").click();
        assertThat(page.getByText("Die Sperre ist eingetragen.")).isVisible();
        assertThat(page.getByText("0 von 2 Plätzen belegt · 1 frei · 0 vorgemerkt · 1 gesperrt"))
                .isVisible();
        assertThat(page.getByText("Platz 2 in Zimmer 3")).isVisible();
        button("Sperre löschen").click();
        assertThat(page.getByText("0 von 2 Plätzen belegt · 2 frei")).isVisible();
    }

    @Test
    void theTableSaysWhatIsWrongAndIsReadInWhenItIsMended() throws IOException {
        signIn("unterkunft1");
        page.navigate("estate/tables.xhtml");
        Download taken = page.waitForDownload(() -> button("Textdatei (CSV)").click());
        String headings = Files.readString(taken.path(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(headings.contains("Unterkunft;Art;Träger"), headings);
        String right = street + ";Hotel;OBG;42781;Haan;;;;;1;101;12,5;;;;;;2";
        read(headings + "\n" + right.replace(";Hotel;", ";Palast;"));
        assertThat(page.getByText("„Palast“ ist nicht bekannt.")).isVisible();
        assertAccessible("a table with a mistake");
        read(headings + "\n" + right);
        assertThat(page.getByText("Die Tabelle ist eingelesen: 1 Unterkunft, 1 Zimmer, 2 Plätze."))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named(street))).isVisible();
        assertAccessible("the list of shelters");
        picture("housing-list");
    }

    @Test
    void somebodyIsGivenABedAndMovesIn() {
        signIn("unterkunft1");
        page.navigate("estate/edit.xhtml");
        enterShelter();
        addRoom("5", "30", "2");
        register("Bett" + letters());
        chooseBed();
        button("Regeln prüfen").click();
        assertThat(page.getByText("Keine Regel steht dagegen.")).isVisible();
        assertAccessible("giving somebody a bed");
        button("Vormerken").click();
        assertThat(page.getByText("1 Plätze sind vorgemerkt.")).isVisible();
        moveIn();
        assertAccessible("a placement");
        picture("housing-placement");
        page.navigate("estate/list.xhtml");
        page.getByRole(AriaRole.LINK, named(street)).click();
        assertThat(page.getByText("1 von 2 Plätzen belegt · 1 frei")).isVisible();
        page.getByRole(AriaRole.LINK, named("belegt von")).click();
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
        assertAccessible("a person who is housed");
        picture("housing-person");
    }

    @Test
    void anOrderIsIssuedAndItsPaperIsThere() throws IOException {
        signIn("unterkunft1");
        page.navigate("estate/edit.xhtml");
        enterShelter();
        addRoom("5", "30", "2");
        register("Bescheid" + letters());
        chooseBed();
        button("Vormerken").click();
        moveIn();
        page.getByRole(AriaRole.LINK, named("Verfügungen")).click();
        assertThat(page.getByText("Zu dieser Belegung ist noch keine Verfügung erlassen."))
                .isVisible();
        page.getByLabel("Art").selectOption("Einweisungsverfügung");
        page.getByLabel("Gründe des Einzelfalls").fill("Die Wohnung wurde geräumt.");
        button("Erlassen").click();
        assertThat(page.getByText("Die Einweisungsverfügung ist erlassen")).isVisible();
        assertAccessible("the orders about a placement");
        picture("housing-orders");
        Download paper =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Einweisungsverfügung Nr. 1 als PDF"))
                        .click());
        assertTrue(Files.readString(paper.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        page.getByRole(AriaRole.LINK, named("Vorlagen der Verfügungen")).click();
        assertThat(page.getByLabel("Überschrift")).hasValue(Pattern.compile("Einweisung"));
        assertAccessible("the templates of the orders");
        picture("housing-templates");
        atWidth(PHONE);
        assertAccessible("the templates of the orders on a telephone");
    }

    @Test
    void counsellingSeesTheRoomAndFindsTheCaseByIt() {
        String family = "Wohn" + letters();
        signIn("unterkunft1");
        page.navigate("estate/edit.xhtml");
        enterShelter();
        addRoom("5", "30", "2");
        register(family);
        chooseBed();
        button("Vormerken").click();
        moveIn();
        button("Abmelden").click();
        assertThat(page.getByLabel("Kennung")).isVisible();

        signIn("beratung1");
        register(family);
        assertThat(page.getByText("Wohnt in " + street + ", Zimmer 5, seit")).isVisible();
        page.getByRole(AriaRole.LINK, named("Fall eröffnen")).click();
        page.getByRole(AriaRole.BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        assertThat(page.getByText("Wohnt in " + street + ", Zimmer 5, seit")).isVisible();
        assertAccessible("a case whose person is housed");
        page.navigate("cases/list.xhtml");
        page.getByLabel("Unterkunft oder Zimmer").fill(street + " / 5");
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isVisible();
        page.getByLabel("Unterkunft oder Zimmer").fill(street + " / 6");
        assertThat(page.getByRole(AriaRole.LINK, named(family))).isHidden();
        page.getByLabel("Unterkunft oder Zimmer").fill("");
    }

    private void register(String family) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Zahra");
        page.getByLabel("Geburtsdatum").first().fill("14.03.1991");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
    }

    private void chooseBed() {
        page.getByRole(AriaRole.LINK, named("Unterbringen")).click();
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Rechtsgrundlage").selectOption("Einweisung nach § 14 OBG");
        button("Freie Plätze zeigen").click();
        page.getByLabel("Platz für").selectOption("Zimmer 5 · Platz 1");
    }

    /** From the person's page, where the placement was proposed. */
    private void moveIn() {
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer 5, Platz 1")).click();
        button("Verfügen").click();
        assertThat(page.getByText("Der Stand ist jetzt „verfügt“")).isVisible();
        button("Einzug eintragen").click();
        assertThat(page.getByText("Der Stand ist jetzt „eingezogen“")).isVisible();
    }

    private void enterShelter() {
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
    }

    /** From the page of a new room, or of another room of the same shelter; leaves on the page of the room. */
    private void addRoom(String name, String area, String beds) {
        if (!page.url().contains("facilityId=")) {
            page.getByRole(AriaRole.LINK, named(street)).click();
            page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        }
        field("Zimmer").fill(name);
        page.getByLabel("Fläche in m²").fill(area);
        page.getByLabel("Anzahl Betten").fill(beds);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer " + name + " mit " + beds + " Betten ist angelegt."))
                .isVisible();
    }

    private Locator field(String label) {
        return page.locator("#room\\:name").and(page.getByLabel(label));
    }

    private void read(String table) {
        page.getByLabel("CSV- oder XLSX-Datei")
                .setInputFiles(new FilePayload("unterkuenfte.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        button("Einlesen").click();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }
}
