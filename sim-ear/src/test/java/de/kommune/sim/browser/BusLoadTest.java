package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A bus load from the announcement to the keys, as the housing clerk: announced, arrived, suggested, accepted, ordered, housed. */
class BusLoadTest extends InBrowser {

    private static final String BASIS = "Landesinterne Verteilung, § 50 AsylG";

    /** A day of its own, on which no other test has anybody come; the bus is late. */
    protected LocalDate day =
            LocalDate.now().minusDays(400 + ThreadLocalRandom.current().nextInt(3000));

    protected String street = "Bus" + letters() + "weg 7";
    protected String family = "Bus" + letters();
    protected String alone = "Bus" + letters();

    @Test
    void aBusLoadFromTheAnnouncementToTheKeys() throws IOException {
        signIn("unterkunft1");
        shelter();
        announce(family, List.of("Zahra 14.03.1991", "Omid 02.09.2019"));
        announce(alone, List.of("Mariam 03.05.1970"));
        arrive();
        waysOfTheShelter();
        suggest();
        changeByHand();
        accept();
        String suggestion = page.url();
        for (String person : List.of(family + ", Zahra", family + ", Omid", alone + ", Mariam")) {
            page.navigate(suggestion);
            page.getByRole(AriaRole.LINK, named(person)).click();
            page.getByRole(AriaRole.LINK, named(street + ", Zimmer")).click();
            moveIn();
            handOutKey();
        }
        order(suggestion);
    }

    private void shelter() {
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        room("5", "30", "2");
        page.getByRole(AriaRole.LINK, named(street)).click();
        page.getByRole(AriaRole.LINK, named("Zimmer anlegen")).click();
        room("6", "30", "2");
        page.getByRole(AriaRole.LINK, named(street)).click();
        page.getByRole(AriaRole.LINK, named("Schlüssel").setExact(true)).click();
        page.getByLabel("Wofür").selectOption("Zimmer 5");
        page.getByLabel("Nummern").fill("B-1, B-2");
        press("Anlegen");
        assertThat(page.locator(".messages")).containsText("2 Schlüssel sind angelegt.");
        page.getByLabel("Wofür").selectOption("Zimmer 6");
        page.getByLabel("Nummern").fill("B-3, B-4");
        press("Anlegen");
        assertThat(page.getByText("B-4").first()).isVisible();
    }

    private void room(String name, String area, String beds) {
        page.locator("#room\\:name").fill(name);
        page.getByLabel("Fläche in m²").fill(area);
        page.getByLabel("Anzahl Betten").fill(beds);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Das Zimmer " + name + " mit " + beds + " Betten ist angelegt."))
                .isVisible();
    }

    /** A household; each of its people as «given name birthday». */
    private void announce(String name, List<String> people) {
        page.navigate("authorities/announce.xhtml");
        page.getByLabel("Grundlage").selectOption(BASIS);
        page.getByLabel("Geplante Ankunft").fill(written(day));
        for (String person : people) {
            String given = person.split(" ")[0];
            page.getByLabel("Familienname").fill(name);
            page.getByLabel("Vornamen").fill(given);
            page.getByLabel("Geburtsdatum").fill(person.split(" ")[1]);
            press("Zum Haushalt hinzufügen");
            assertThat(page.getByRole(AriaRole.BUTTON, named(name + ", " + given + " aus der Liste entfernen")))
                    .isVisible();
            assertThat(page.getByLabel("Vornamen")).hasValue("");
        }
        press("Zuweisung speichern");
        page.waitForURL(Pattern.compile("/authorities/view\\.xhtml").asPredicate());
    }

    /** Whoever is overdue stands first in the list. */
    private void arrive() {
        page.navigate("authorities/list.xhtml");
        assertThat(page.getByRole(AriaRole.LINK, named("Betten vorschlagen für den " + written(day))))
                .isVisible();
        for (String head : List.of(family + ", Zahra", alone + ", Mariam")) {
            page.getByRole(AriaRole.BUTTON, named(head + " mit allen Angehörigen heute angekommen"))
                    .click();
            assertThat(page.getByText(head + " ist angekommen")).isVisible();
        }
    }

    private void waysOfTheShelter() {
        page.navigate("housing/weights.xhtml");
        page.getByLabel("Unterkunft").selectOption(street);
        page.getByLabel("Minuten zur Schule").fill("12");
        page.getByLabel("Plätze in Reserve").fill("1");
        press("Wege und Reserve speichern");
        assertThat(page.locator(".messages")).containsText("Wege und Reserve sind gespeichert.");
        assertThat(page.getByText("Schule: 12 Minuten · Praxis: unbekannt · Reserve: 1 Platz")
                        .first())
                .isVisible();
        look("the weights of the search");
        picture("housing-weights");
    }

    private void suggest() {
        page.navigate("housing/suggest.xhtml");
        page.getByLabel("Geplante Ankunft am").fill(written(day));
        press("Zeigen");
        assertThat(page.getByRole(AriaRole.CHECKBOX, named(family + ", Zahra"))).isChecked();
        assertThat(page.getByRole(AriaRole.CHECKBOX, named(alone + ", Mariam"))).isChecked();
        page.getByLabel("Nur in diesen Unterkünften").selectOption(street);
        look("for whom beds are searched");
        picture("housing-suggest");
        press("Betten suchen");
        assertThat(page.getByRole(AriaRole.HEADING, named("3 von 3 Personen haben einen Platz")))
                .isVisible();
        assertThat(page.getByText("Keine Regel steht dagegen.")).isVisible();
        look("a suggestion");
        picture("housing-suggestion");
        atWidth(PHONE);
        picture("housing-suggestion-phone");
        atWidth(DESK);
    }

    /** The child to the other room, which leaves it alone there, by keyboard; and back again by dragging. */
    private void changeByHand() {
        String before = placeOf("Omid");
        Locator free = page.getByRole(
                        AriaRole.BUTTON, named("in Zimmer " + otherRoom(before) + ", " + street + ": frei"))
                .first();
        choose("Omid").focus();
        page.keyboard().press("Space");
        free.focus();
        page.keyboard().press("Enter");
        Locator broken = page.getByText("Ein Kind wäre ohne eine erwachsene Person des Haushalts.");
        assertThat(broken.first()).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Vorschlag annehmen")))
                .isDisabled();
        look("a suggestion that breaks a rule");
        picture("housing-suggestion-broken");
        page.setViewportSize(DESK, 1600); // whoever drags sees from where and to where
        page.locator("[data-drag]", new Page.LocatorOptions().setHas(choose("Omid")))
                .dragTo(page.getByRole(AriaRole.BUTTON, named("in Zimmer " + roomOf(before) + ", " + street + ": frei"))
                        .first());
        assertThat(broken).hasCount(0);
        atWidth(DESK);
        assertThat(page.getByText("Keine Regel steht dagegen.")).isVisible();
    }

    private void accept() {
        press("Vorschlag annehmen");
        assertThat(page.locator(".messages")).containsText("3 Plätze sind vorgemerkt.");
        look("a suggestion that was accepted");
        picture("housing-suggestion-accepted");
    }

    private void moveIn() {
        press("Verfügen");
        assertThat(page.getByText("Der Stand ist jetzt „verfügt“")).isVisible();
        press("Einzug eintragen");
        assertThat(page.getByText("Der Stand ist jetzt „eingezogen“")).isVisible();
    }

    private void handOutKey() {
        page.getByRole(AriaRole.LINK, named("Schlüssel").setExact(true)).click();
        page.getByLabel("Schlüssel B-").first().check();
        press("Ausgeben");
        assertThat(page.locator(".messages")).containsText("Schlüssel ist ausgegeben");
    }

    private void order(String suggestion) throws IOException {
        page.navigate(suggestion);
        page.getByRole(AriaRole.LINK, named(family + ", Zahra")).click();
        page.getByRole(AriaRole.LINK, named(street + ", Zimmer")).click();
        page.getByRole(AriaRole.LINK, named("Verfügungen")).click();
        page.getByLabel("Art").selectOption("Einweisungsverfügung");
        press("Erlassen");
        assertThat(page.getByText("Die Einweisungsverfügung ist erlassen")).isVisible();
        Download paper =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Einweisungsverfügung Nr. 1 als PDF"))
                        .click());
        Assertions.assertTrue(
                Files.readString(paper.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    private Locator choose(String given) {
        return page.getByRole(AriaRole.RADIO, named(family + ", " + given));
    }

    private String placeOf(String given) {
        return page.locator("label", new Page.LocatorOptions().setHasText(family + ", " + given))
                .innerText();
    }

    private static String roomOf(String place) {
        return place.contains("Zimmer 5") ? "5" : "6";
    }

    private static String otherRoom(String place) {
        return place.contains("Zimmer 5") ? "6" : "5";
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
    }
}
