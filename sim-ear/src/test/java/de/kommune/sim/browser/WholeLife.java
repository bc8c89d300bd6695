package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.COMBOBOX;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A client's whole life with the team («Lebenslauf eines Falls»), from the announcement of section 50-2 to the day on which
 * the ASD takes her over, step by step as those live it who have to do with her. What each of them must not see is asked
 * for as well.
 */
abstract class WholeLife extends InBrowser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String COUNSELLOR = "beratung1";
    private static final String COLLEAGUE = "beratung2";
    private static final String LEAD = "teamleitung";
    private static final String HOUSING = "unterkunft1";
    private static final String ASD = "asd1";

    private static final String TALK = "Möchte mit den Kindern in eine eigene Wohnung.";
    private static final String NOTE = "Schläft seit der Flucht kaum.";
    private static final String WISH = "Ein Brief an die Schule ohne fremde Hilfe";
    private static final String COVER = "Am liebsten vormittags anrufen.";
    private static final String OCCASION = "Braucht weiter Hilfe bei der Erziehung.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    /** Five years before a day that comes soon, so that the clock warns. */
    private final LocalDate firstDay = today.plusDays(40).withDayOfMonth(1).minusYears(5);

    private final String family;
    private final String client;
    private final Map<String, Page> desks = new HashMap<>();
    private Hand hand;
    private boolean looking;
    private String theMessage;
    private String theRequest;
    private String theQuestion;
    private String theCase;
    private String caseNo;

    protected WholeLife() {
        this("L" + letters());
    }

    protected WholeLife(String family) {
        this.family = family;
        this.client = family + ", Zahra";
    }

    /** Who has to do with her works with that hand; where she is looked at, axe looks at each page and state. */
    protected final void liveUntilTheAsdIsAsked(Hand theirs, boolean looked) {
        hand = theirs;
        looking = looked;
        announce();
        takeDown();
        assign();
        recognise();
        openTheCase();
        countWhatOthersCounselled();
        talk();
        agreeOnAGoal();
        plan();
        write();
        keepAPaper();
        tellTheHousingDesk();
        answer();
        takeNote();
        passOn();
        prepareTheHandover();
        release();
        offer();
    }

    protected final void liveUntilTheAsdIsResponsible(Hand theirs, boolean looked) {
        liveUntilTheAsdIsAsked(theirs, looked);
        accept();
        end();
    }

    /** Her unique name. */
    protected final String family() {
        return family;
    }

    /** The addresses of her case, of the request and the message with which it began, and of the package for the ASD. */
    protected final List<String> records() {
        sitDownAs(ASD);
        room("Übergaben von SIM");
        return List.of(theCase, theRequest, theMessage, link(client).getAttribute("href"));
    }

    // ---- section 50-2 announces, counselling takes her in ----------------------------------------------------------

    private void announce() {
        sitDownAs(HOUSING);
        assertThat(page.locator("nav.nav")).not().containsText("Fälle");
        room("Personen");
        hand.press(link("Person aufnehmen"), "n");
        hand.fill(field("Familienname"), family);
        hand.fill(field("Vornamen"), "Zahra");
        look("section 50-2 registers somebody");
        hand.press(button("Aufnehmen"));
        assertThat(heading()).containsText(client);
        hand.press(link("Mitteilung schreiben"));
        hand.choose(field("Anliegen"), "Ankunft angekündigt (an SIM Beratung)");
        hand.fill(field("Worum geht es?"), "Kommt heute mit zwei Kindern, Deller Straße, Zimmer 12.");
        hand.tick(field("Art. 6 Abs. 1 Buchst. e DSGVO"));
        look("an announcement");
        show("mitteilung-50-2");
        hand.press(button("Senden"));
        said("Die Mitteilung ist gesendet.");
        theMessage = page.url();
        look("an announcement that was sent");
    }

    private void takeDown() {
        sitDownAs(LEAD);
        look("the lead's day");
        show("tag-der-leitung");
        goTo(theMessage); // the day shows the most urgent, and others have written as well
        assertThat(main()).containsText("Deller Straße, Zimmer 12");
        hand.press(button("Übernehmen"));
        said("Sie haben die Mitteilung übernommen.");
        look("an announcement that arrived");
        hand.fill(field("Ihre Worte"), "Wir melden uns morgen.");
        hand.press(button("Erledigt melden"));
        said("Die Mitteilung ist erledigt.");
        room("Anfragen");
        hand.press(link("Anfrage aufnehmen"), "n");
        hand.fill(field("Familienname"), family);
        hand.fill(field("Vornamen"), "Zahra");
        hand.choose(menu("Sprache"), "Dari");
        hand.fill(field("Anliegen"), "Kommt heute an, zwei Kinder, braucht Schule und Kita.");
        hand.choose(field("Wer fragt an"), "Abteilung 50-2");
        assertThat(page.getByText("Noch niemand, der dazu passt.")).isVisible(); // whom 50-2 knows is not known here
        look("a request");
        hand.press(button("Anfrage speichern"));
        said("Die Anfrage ist aufgenommen.");
        theRequest = page.url();
    }

    private void assign() {
        assertThat(page.getByText("passt am besten").first()).isVisible();
        assertThat(button("Zuteilen an Demo Beratung Eins")).isVisible();
        look("who could take a request");
        show("anfrage-zuteilen");
        hand.press(button("Zuteilen an Demo Beratung Eins"));
        said("Die Anfrage hat jetzt beratung1.");
    }

    /** The counsellor begins to register somebody who is there already, and is told so. */
    private void recognise() {
        sitDownAs(COUNSELLOR);
        room("Personen");
        hand.press(link("Person aufnehmen"), "n");
        hand.fill(field("Familienname"), family);
        hand.fill(field("Vornamen"), "Sahra");
        assertThat(link(client + " ist dieselbe Person")).isVisible();
        assertThat(page.getByText(Pattern.compile("Sahra ~ Zahra|Zahra ~ Sahra"))
                        .first())
                .isVisible();
        look("somebody who is known");
        show("person-bekannt");
        hand.press(link(client + " ist dieselbe Person"));
        assertThat(heading()).containsText(client);
        hand.press(link("Bearbeiten"), "b");
        hand.fill(field("Geburtsdatum"), "14.03.1991");
        hand.fill(field("Telefon"), "0171 5550142");
        look("a person's facts");
        hand.press(button("Speichern").first());
        said("ist gespeichert.");
        look("a person");
        show("person");
    }

    private void openTheCase() {
        room("Mein Tag");
        look("the counsellor's day");
        show("mein-tag");
        showOnATelephone("mein-tag");
        hand.press(link("Anfragen, die Ihnen gegeben wurden"));
        assertThat(heading()).containsText("Anfragen");
        look("requests");
        goTo(theRequest);
        look("a request to work on");
        hand.press(button("Fall eröffnen"));
        assertThat(page.getByText("zuständig beratung1")).isVisible();
        theCase = page.url();
        caseNo = page.locator(".facts").innerText().replaceFirst("(?s).*?Fall (\\S+).*", "$1");
        look("a new case");
    }

    private void countWhatOthersCounselled() {
        hand.press(link("Zeitraum eintragen"), "z");
        hand.fill(field("Erster Tag"), DAY.format(firstDay));
        hand.fill(field("Letzter Tag"), DAY.format(today.minusDays(1)));
        hand.choose(field("Herkunft"), "Akte Caritas");
        hand.choose(field("Nachweis"), "belegt");
        look("a period");
        hand.press(button("Zeitraum eintragen"));
        said("Der Zeitraum ist eingetragen und gezählt.");
        Locator clock = page.locator("section.clock");
        assertThat(clock)
                .containsText("letzter Tag " + DAY.format(firstDay.plusYears(5).minusDays(1)));
        assertThat(clock.locator("h2")).containsText("höchstens"); // the step of the warning
    }

    // ---- the work
    // ----------------------------------------------------------------------------------------------------

    /** The measure of the counsellor's minute: what has to be pressed beside the sentence. */
    private void talk() {
        int before = hand instanceof KeyboardHand keyboard ? keyboard.keys() : 0;
        hand.press(link("Kontakt erfassen"), "k");
        hand.tick(box("Wohnung suchen"));
        hand.fill(field("Was wurde besprochen?"), TALK);
        look("a talk");
        show("gespraech");
        hand.send(button("Speichern"));
        assertThat(page.getByText(TALK)).isVisible();
        if (hand instanceof KeyboardHand keyboard) {
            int pressed = keyboard.keys() - before - TALK.length();
            System.out.println(
                    "A talk took " + pressed + " keys beside its sentence of " + TALK.length() + " letters.");
            assertTrue(pressed <= 10, () -> pressed + " keys for a talk are too many");
        }
    }

    private void agreeOnAGoal() {
        hand.press(link("Ziel vereinbaren"));
        hand.fill(field("Was soll erreicht werden?"), WISH);
        hand.choose(field("Thema"), "Integration: Sprache");
        hand.choose(field("Wo steht die Person heute?"), "1: ein Anfang");
        look("a new goal");
        hand.press(button("Ziel vereinbaren"));
        assertThat(page.getByText("noch nicht neu eingeschätzt, Ziel 4").first())
                .isVisible();
    }

    private void plan() {
        hand.press(link("Neue Aufgabe"), "n");
        hand.fill(field("Was ist zu tun?"), "Kita anrufen " + family);
        hand.fill(field("Bis wann?"), DAY.format(today));
        look("a new task");
        hand.press(button("Speichern"));
        said("Die Aufgabe ist gespeichert.");
        hand.press(link("Neuer Termin"));
        hand.fill(field("Tag"), DAY.format(today.plusDays(1)));
        hand.fill(field("Worum geht es?"), "Wohnungssuche");
        hand.fill(field("Ort"), "Kaiserstraße, Raum 2");
        look("a new appointment");
        hand.press(button("Speichern"));
        said("Der Termin ist gespeichert.");
        assertThat(main()).containsText("Kita anrufen " + family);
        assertThat(main()).containsText("Wohnungssuche");
        look("a case in full work");
        show("fall");
    }

    private void write() {
        hand.press(link("Notizen"), "t");
        hand.fill(field("Text"), NOTE);
        hand.choose(field("Wer darf das lesen?"), "Nur ich (§ 203 StGB)");
        look("a note");
        hand.press(button("Speichern"));
        said("Die Notiz ist gespeichert.");
        look("notes");
        show("notizen");
        hand.press(link(client));
    }

    private void keepAPaper() {
        hand.press(link("Alle Dokumente (0)"));
        hand.give(field("Datei oder Foto"), new FilePayload("pass.png", "image/png", photo()));
        hand.choose(field("Art"), "Pass oder Personalausweis");
        hand.fill(field("Bezeichnung"), "Pass von Zahra");
        hand.fill(field("Gültig bis"), DAY.format(today.plusDays(30)));
        look("a new document");
        hand.press(button("Dokument speichern"));
        said("Das Dokument ist gespeichert.");
        look("documents");
        hand.press(link(client));
    }

    /** Leads from the case to the consent and back to the case. */
    private void agree(String recipient, String... more) {
        hand.press(link("Einwilligungen und Offenbarungen"));
        look("consents");
        hand.press(link("Neue Einwilligung"));
        hand.choose(field("An wen?"), recipient);
        hand.tick(field("Name, Geburtsdatum, Anschrift, Telefon"));
        for (String category : more) {
            hand.tick(field(category));
        }
        hand.fill(field("Wozu?"), "Damit beide Stellen zusammen helfen können");
        hand.tick(field("auf Papier unterschrieben"));
        look("a new consent");
        show("einwilligung");
        hand.press(button("Einwilligung eintragen"));
        said("Die Schweigepflichtentbindung ist eingetragen.");
        hand.press(link(client));
    }

    // ---- across the wall, on her consent
    // ------------------------------------------------------------------------------

    private void tellTheHousingDesk() {
        agree("Abteilung 50-2 (Leistungen und Unterbringung)", "Wohnen und Unterkunft");
        hand.press(link("Zur Person"));
        hand.press(link("Mitteilung schreiben"));
        hand.fill(field("Worum geht es?"), "Drei Personen in einem Zimmer.");
        hand.tick(field("Einwilligung vom " + DAY.format(today)));
        look("a message on a consent");
        show("mitteilung-sim");
        hand.press(button("Senden"));
        said("Die Mitteilung ist gesendet.");
        theQuestion = page.url();
        look("a message that was sent");
    }

    private void answer() {
        sitDownAs(HOUSING);
        room("Zusammenarbeit");
        look("messages");
        goTo(theQuestion);
        assertThat(main()).containsText("Drei Personen in einem Zimmer.");
        assertThat(main()).containsText("Einwilligung");
        hand.press(button("Übernehmen"));
        hand.fill(field("Ihre Worte"), "Ab Montag steht Zimmer 7 bereit.");
        hand.press(button("Erledigt melden"));
        said("Die Mitteilung ist erledigt.");
        seesNothingOfTheCase();
    }

    private void takeNote() {
        sitDownAs(COUNSELLOR);
        room("Zusammenarbeit");
        goTo(theQuestion);
        assertThat(main()).containsText("Ab Montag steht Zimmer 7 bereit.");
        hand.press(button("Zur Kenntnis genommen"));
        said("abgeschlossen");
        goTo(theCase);
        hand.press(link("Einwilligungen und Offenbarungen"));
        assertThat(page.locator("table")).containsText("Abteilung 50-2"); // that something was told stands in the case
        hand.press(link(client));
    }

    // ---- to a colleague
    // -------------------------------------------------------------------------------------------------

    private void passOn() {
        hand.press(page.locator("summary").filter(new Locator.FilterOptions().setHasText("Weitere Schritte")), "w");
        hand.press(link("Fall weitergeben"));
        hand.choose(field("An wen"), "Demo Beratung Zwei (beratung2)");
        hand.fill(field("Begleitnotiz"), COVER);
        look("a transfer");
        hand.press(button("Weitergeben"));
        said("beratung2 ist gebeten, den Fall zu übernehmen.");
        sitDownAs(COLLEAGUE);
        goTo(theCase);
        hand.press(main().getByText("beratung1 möchte Ihnen diesen Fall weitergeben: " + client)
                .getByRole(LINK));
        assertThat(main()).containsText(COVER);
        look("a transfer to confirm");
        show("weitergabe");
        hand.press(button("Empfang bestätigen"));
        assertThat(page.getByText("zuständig beratung2")).isVisible();
        hand.press(link("Notizen"), "t");
        assertThat(main()).not().containsText(NOTE); // sealed is sealed, whoever has the case
        hand.press(link(client));
    }

    // ---- to the ASD
    // -------------------------------------------------------------------------------------------------------

    private void prepareTheHandover() {
        hand.press(link("Übergabe an den ASD"));
        hand.fill(field("Warum?"), "Fünf Jahre sind um");
        look("no handover yet");
        hand.press(button("Übergabe planen"));
        said("Die Übergabe ist geplant.");
        hand.press(button("Vorbereitung beginnen"));
        said("Die Vorbereitung läuft.");
        goTo(theCase);
        agree(
                "Allgemeiner Sozialer Dienst (ASD)",
                "Zeiten und Themen der Beratung, Ziele und Aufgaben",
                "Kopien von Dokumenten");
        hand.press(link("Übergabe an den ASD"));
        hand.tick(field("Angaben zur Person"));
        hand.tick(field("Beratungszeiträume und Fünfjahresuhr"));
        hand.tick(field("Pass von Zahra"));
        hand.fill(field("Anlass für den ASD"), OCCASION);
        look("what goes into a package");
        show("uebergabe-paket");
        hand.press(button("Paket einfrieren und Freigabe anfragen"));
        said("Das Paket ist eingefroren");
        assertThat(button("Dem ASD anbieten")).isHidden();
        look("a frozen package");
    }

    private void release() {
        sitDownAs(ASD);
        room("Übergaben von SIM");
        assertThat(main()).not().containsText(family);
        sitDownAs(LEAD);
        room("Freigaben");
        hand.tick(field(caseNo));
        hand.fill(field("Grund Ihrer Entscheidung"), "geprüft");
        look("approvals");
        hand.press(button("Freigeben"));
        assertThat(page.locator(".messages .notice")).isVisible();
    }

    private void offer() {
        sitDownAs(COLLEAGUE);
        goTo(theCase);
        hand.press(link("Übergabe an den ASD"));
        hand.press(button("Dem ASD anbieten"));
        said("Zuständig bleibt SIM, bis der ASD annimmt.");
        assertThat(heading().locator("xpath=..")).containsText("Zuständig: SIM bis zur Annahme durch den ASD");
        look("an offer");
    }

    private void accept() {
        sitDownAs(ASD);
        assertThat(page.locator("nav.nav")).not().containsText("Fälle");
        room("Übergaben von SIM");
        look("the ASD's list");
        hand.press(link(client));
        assertThat(main()).containsText(OCCASION);
        assertThat(main()).containsText("14.03.1991");
        assertThat(main()).containsText("Pass von Zahra");
        look("a package on offer");
        show("asd-paket");
        seesNothingOfTheCase();
        room("Übergaben von SIM");
        hand.press(link(client));
        hand.press(button("Paket annehmen"));
        said("Sie haben das Paket angenommen. Zuständig ist jetzt der ASD.");
        look("a package that was accepted");
    }

    private void end() {
        sitDownAs(COLLEAGUE);
        goTo(theCase);
        assertThat(page.getByText("Zuständig: ASD seit dem").first()).isVisible();
        assertThat(heading()).containsText("übergeben");
        assertThat(link("Zeitraum eintragen")).isHidden(); // SIM's copy is kept and not worked on
        for (String step : new String[] {"Ziel vereinbaren", "Neue Aufgabe", "Neuer Termin"}) {
            assertThat(link(step)).isHidden();
        }
        look("a case that was handed over");
        show("fall-uebergeben");
        hand.press(link("Kontakt erfassen"), "k");
        hand.tick(box("Wohnung suchen"));
        hand.fill(field("Was wurde besprochen?"), "Fragt noch einmal nach.");
        hand.send(button("Speichern"));
        said("ist „übergeben“");
        hand.press(link(client));
        hand.press(link("Übergabe an den ASD"));
        hand.press(button("Empfangsbestätigung zur Akte nehmen"));
        said("Die Übergabe ist abgeschlossen.");
        look("a handover that is over");
    }

    // ---- hands and eyes
    // ---------------------------------------------------------------------------------------------------

    /** Neither the case nor a word of it, whatever address somebody types. */
    private void seesNothingOfTheCase() {
        for (String word : new String[] {TALK, NOTE, WISH, COVER}) {
            assertThat(page.locator("body")).not().containsText(word);
        }
        assertTrue(page.navigate(theCase).status() >= 403, () -> "who opened the case: " + page.title());
        assertThat(page.locator("body")).not().containsText(family);
        page.navigate("index.xhtml");
    }

    /** Sits down at that person's desk, where somebody is signed in the whole day. */
    private void sitDownAs(String account) {
        boolean first = !desks.containsKey(account);
        page = desks.computeIfAbsent(account, each -> openDesk());
        page.navigate("index.xhtml");
        if (first) {
            hand.fill(page.getByLabel("Kennung"), account);
            hand.fill(page.getByLabel("Kennwort"), "Demo.2026");
            hand.press(page.getByRole(BUTTON, named("Anmelden")));
            assertThat(page.locator("nav.nav")).isVisible();
        }
    }

    /** An address that somebody kept or was sent; typing it needs no mouse. */
    private void goTo(String address) {
        page.navigate(address);
    }

    private void room(String name) {
        hand.press(page.locator("nav.nav")
                .getByRole(LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)));
        assertThat(page.locator("nav.nav a[aria-current=page]")).hasText(name);
    }

    private void said(String sentence) {
        assertThat(page.locator(".messages")).containsText(sentence);
    }

    /** With the mouse, axe looks at each state at a desk and on a telephone. */
    @Override
    protected final void look(String where) {
        if (looking) {
            super.look(where);
        }
    }

    /** A picture is worth taking here. */
    protected void show(String name) {}

    /** A picture is worth taking here, as it looks on a telephone. */
    protected void showOnATelephone(String name) {}

    private Locator main() {
        return page.locator("main");
    }

    private Locator heading() {
        return main().locator("h1");
    }

    /** What stands in the frame of the page is not meant; a name may say more than is asked for. */
    @Override
    protected final Locator link(String name) {
        return main().getByRole(LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    @Override
    protected final Locator button(String name) {
        return main().getByRole(BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator field(String label) {
        return main().getByLabel(label).first();
    }

    private Locator menu(String label) {
        return main().getByRole(COMBOBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .first();
    }

    private Locator box(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static byte[] photo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
