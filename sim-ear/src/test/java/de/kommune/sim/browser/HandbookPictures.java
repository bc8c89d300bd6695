package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.OPTION;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the handbook anew, into {@code docs/bilder}: a client's life among some neighbours, all invented.
 * Not a test: the README says how to run it.
 */
class HandbookPictures extends WholeLife {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String LIST = """
            lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Familie_Nr;Stellung;Beginn Betreuung;Ende Betreuung;Bemerkung;Einwilligung
            1;Tesfay;Selam;14.05.1984;w;ERI;170000000017;1;HV;01.02.2022;lfd.;;ja
            2;Tesfai;Selam;14.05.1984;w;ERI;170000000017;;;01.02.2022;lfd.;;ja
            3;Tesfay;Yonas;2.3.11;m;ERI;;1;Kind;01.02.2022;lfd.;;ja
            4;Nowak;Ottilie;31.12.1960;w;DEU;;;;01.03.2021;30.09.2021;;nein
            5;;;1.1.1970;m;DEU;;;;01.03.2021;;;ja
            Summe;5;;;;;;;;;;;
            """;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    HandbookPictures() {
        super("Rahimi");
    }

    @Test
    void takeThem() {
        page.navigate("index.xhtml");
        show("anmeldung");
        page = openDesk();
        signIn("beratung1");
        speak("Dari");
        live("Haddad", "Omid", "1984", "01.03.2022", "Jobcenter: Bescheid prüfen", 9);
        live("Kovalenko", "Iryna", "22.08.1979", "15.09.2026", "Sprachkurs anmelden", 11);
        live("Haile", "Mehret", "1996", "02.01.2024", "Mit der Hebamme sprechen", 14);
        household();
        openHours();
        for (String room : new String[] {"planning/calendar.xhtml", "cases/list.xhtml"}) {
            page.navigate(room);
            show(room.contains("calendar") ? "kalender" : "faelle");
        }
        takeOver();
        liveUntilTheAsdIsResponsible(new PointerHand(), false);
    }

    private void speak(String language) {
        page.navigate("organisation/team.xhtml");
        page.getByLabel("Sprache").last().selectOption(language);
        button("Sprache eintragen").click();
        assertThat(page.locator(".messages")).containsText("eingetragen");
    }

    /** A neighbour with a case since that day, and something to do. */
    private void live(String family, String given, String born, String since, String task, int hour) {
        register(family, given, born);
        link("Fall eröffnen").click();
        page.getByLabel("Erster Tag der Beratung").fill(since);
        button("Fall eröffnen").click();
        assertThat(page.getByText("zuständig beratung1")).isVisible();
        link("Neue Aufgabe").click();
        page.getByLabel("Was ist zu tun?").fill(task);
        page.getByLabel("Bis wann?").fill(DAY.format(today));
        button("Speichern").click();
        assertThat(page.locator(".messages")).containsText("Die Aufgabe ist gespeichert.");
        link("Neuer Termin").click();
        page.getByLabel("Tag").first().fill(DAY.format(today));
        page.getByLabel("Von").fill(hour + ":00");
        page.getByLabel("Bis").fill(hour + ":45");
        page.getByLabel("Worum geht es?").fill(task.replaceFirst(":.*", ""));
        page.getByLabel("Ort").fill("Kaiserstraße, Raum 2");
        button("Speichern").click();
        assertThat(page.locator(".messages")).containsText("Der Termin ist gespeichert.");
    }

    private void register(String family, String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill(born);
        button("Aufnehmen").click();
        page.waitForURL(Pattern.compile("/persons/view\\.xhtml").asPredicate());
    }

    /** Omid Haddad with his wife and his son. */
    private void household() {
        register("Haddad", "Layla", "1988");
        register("Haddad", "Sami", "02.09.2016");
        page.navigate("search.xhtml?q=Haddad+Omid");
        page.locator(".hits a").first().click();
        link("Haushalt anlegen").click();
        button("Haushalt anlegen").click();
        join("Ehefrau oder Ehemann", "Haddad, Layla");
        join("Kind", "Haddad, Sami");
        HandbookPicture.whereItStands(page, "haushalt");
    }

    private void join(String relation, String name) {
        page.getByLabel("Stellung im Haushalt").selectOption(relation);
        page.getByLabel("Wer kommt dazu?").fill(name.replace(",", ""));
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name + " aufnehmen"))
                .click();
        assertThat(page.locator(".messages")).containsText("aufgenommen");
    }

    private void openHours() {
        page.navigate("counselling/hours.xhtml");
        for (String name : new String[] {"haddad", "kovalenko"}) {
            page.getByLabel("Mit wem?").pressSequentially(name);
            page.getByRole(OPTION).first().click();
            button("Auf die Liste").click();
            assertThat(page.locator(
                                    "li",
                                    new Page.LocatorOptions()
                                            .setHasText(Pattern.compile(name, Pattern.CASE_INSENSITIVE)))
                            .first())
                    .containsText("wartet seit");
            assertThat(button("Auf die Liste")).isEnabled();
        }
        page.getByLabel("Vorname").fill("Adam");
        button("Auf die Liste").click();
        assertThat(page.getByText(": Adam").first()).isVisible();
        button("Aufrufen").click();
        assertThat(page.getByText("bei beratung1").first()).isVisible();
        show("sprechstunde");
    }

    private void takeOver() {
        Page counsellor = page;
        page = openDesk();
        signIn("teamleitung");
        page.navigate("takeover/list.xhtml");
        page.getByLabel("Bezeichnung").fill("Fallakten EHC");
        page.getByLabel("Übergeben von").fill("EHC gGmbH");
        button("Übernahme beginnen").click();
        page.getByLabel("Listen des Trägers")
                .setInputFiles(new FilePayload("fallakten.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        button("Entgegennehmen").click();
        link("Weiter zu den Spalten").click();
        page.getByLabel("Rechtsgrund").selectOption("CONTRACT_RETURN");
        button("Zeilen lesen und prüfen").click();
        follow("Weiter");
        assertThat(page.getByText("Dieselbe Person?").first()).isVisible();
        show("pruefung");
        page.keyboard().press("g");
        assertThat(page.getByText("Alle Vorschläge sind beantwortet.")).isVisible();
        button("Prüfung abschließen").click();
        assertThat(page.getByText("Fünfjahresuhren danach")).isVisible();
        show("probelauf");
        page = counsellor;
    }

    private void follow(String name) {
        page.getByRole(LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click(new Locator.ClickOptions().setTimeout(60_000));
    }

    @Override
    protected void show(String name) {
        HandbookPicture.atDesk(page, name);
    }

    @Override
    protected void showOnATelephone(String name) {
        HandbookPicture.onTelephone(page, name);
    }
}
