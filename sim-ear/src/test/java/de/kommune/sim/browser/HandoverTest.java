package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A client goes to the ASD: planned, agreed to, packed, approved by a second person, offered and accepted. */
class HandoverTest extends InBrowser {

    private final String family = "Uebergabe"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void theAsdAcceptsAClientThatTheTeamOffers() {
        signIn("beratung1");
        String theCase = openANewCase();
        page.getByRole(LINK, named("Übergabe an den ASD")).click();
        assertAccessible("no handover yet");
        page.getByLabel("Warum?").fill("Fünf Jahre sind um");
        page.getByRole(BUTTON, named("Übergabe planen")).click();
        assertThat(page.getByText("Zuständig: SIM").first()).isVisible();
        page.getByRole(BUTTON, named("Vorbereitung beginnen")).click();
        String handover = page.url();

        pack();
        assertThat(page.getByText("Es gibt keine gültige Einwilligung")).isVisible();
        page.getByRole(LINK, named("Einwilligungen und Offenbarungen")).click();
        consent();
        page.navigate(handover);
        pack();
        assertThat(page.getByText("Das Paket ist eingefroren")).isVisible();
        assertAccessible("a frozen package");
        picture("uebergabe-paket");
        atWidth(PHONE);
        assertAccessible("a frozen package on a telephone");
        picture("uebergabe-paket-telefon");
        atWidth(DESK);

        change("teamleitung", "approvals/list.xhtml");
        page.getByLabel("Übergabe an den ASD").last().check();
        page.getByLabel("Grund Ihrer Entscheidung").fill("geprüft");
        page.getByRole(BUTTON, named("Freigeben")).click();

        change("beratung1", handover);
        page.getByRole(BUTTON, named("Dem ASD anbieten")).click();
        assertThat(page.getByText("Zuständig: SIM bis zur Annahme durch den ASD")
                        .first())
                .isVisible();
        assertAccessible("an offer");

        change("asd1", "index.xhtml");
        page.getByRole(LINK, named("Übergaben von SIM")).first().click();
        assertAccessible("the ASD's list");
        picture("asd-liste");
        page.getByRole(LINK, named(family)).click();
        assertThat(page.getByText("Braucht weiter Hilfe bei der Erziehung.")).isVisible();
        assertAccessible("a package on offer");
        picture("asd-paket");
        atWidth(PHONE);
        assertAccessible("a package on offer on a telephone");
        picture("asd-paket-telefon");
        atWidth(DESK);
        page.getByRole(BUTTON, named("Paket annehmen")).click();
        assertThat(page.getByText("Sie haben das Paket angenommen.")).isVisible();
        Download receipt = page.waitForDownload(() ->
                page.getByRole(BUTTON, named("Empfangsbestätigung drucken")).click());
        assertTrue(receipt.suggestedFilename().endsWith(".pdf"), receipt::suggestedFilename);

        change("beratung1", theCase);
        assertThat(page.getByText("Zuständig: ASD seit dem").first()).isVisible();
        assertAccessible("a case that was handed over");
        picture("fall-uebergeben");
        page.navigate(handover);
        page.getByRole(BUTTON, named("Empfangsbestätigung zur Akte nehmen")).click();
        assertThat(page.getByText("Die Übergabe ist abgeschlossen.")).isVisible();
    }

    private void pack() {
        page.getByLabel("Angaben zur Person").check();
        page.getByLabel("Beratungszeiträume und Fünfjahresuhr").check();
        page.getByLabel("Anlass für den ASD").fill("Braucht weiter Hilfe bei der Erziehung.");
        assertAccessible("putting a package together");
        page.getByRole(BUTTON, named("Paket einfrieren und Freigabe anfragen")).click();
    }

    private void consent() {
        page.getByRole(LINK, named("Neue Einwilligung")).click();
        page.getByLabel("An wen?").selectOption("Allgemeiner Sozialer Dienst (ASD)");
        page.getByLabel("Name, Geburtsdatum, Anschrift, Telefon").check();
        page.getByLabel("Zeiten und Themen der Beratung, Ziele und Aufgaben").check();
        page.getByLabel("Wozu?").fill("Übergabe an den ASD");
        page.getByRole(BUTTON, named("Einwilligung eintragen")).click();
        assertThat(page.getByText("Die Schweigepflichtentbindung ist eingetragen."))
                .isVisible();
    }

    private String openANewCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        return page.url();
    }
}
