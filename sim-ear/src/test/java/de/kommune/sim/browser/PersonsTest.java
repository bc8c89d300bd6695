package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonsTest extends InBrowser {

    /** A family name that no other test has, with an umlaut that people spell in three ways. */
    private final String family = "Müll" + letters();

    @BeforeEach
    void enter() {
        signIn("beratung1");
    }

    @Test
    void somebodyIsRegisteredFoundByAnotherSpellingAndSeenWithTheFamily() {
        register("Zahra", "01.01.1991");
        assertThat(page.getByText("ist aufgenommen. Die Personennummer ist P-")).isVisible();
        register("Farid", "2012");
        page.navigate("persons/list.xhtml");
        page.getByLabel("Suchen", new Page.GetByLabelOptions().setExact(true))
                .fill("zahra " + family.replace("ü", "ue"));
        assertThat(page.getByText("Eine Person")).isVisible();
        assertAccessible("list of people");
        page.keyboard().press("Enter");
        assertThat(heading(family + ", Zahra")).isVisible();
        page.getByRole(LINK, exactly("Haushalt anlegen")).click();
        page.getByRole(BUTTON, exactly("Haushalt anlegen")).click();
        assertThat(page.getByText("Der Haushalt ist angelegt.")).isVisible();
        page.getByLabel("Wer kommt dazu?").fill("farid " + family);
        page.getByRole(BUTTON, exactly(family + ", Farid aufnehmen")).click();
        assertThat(page.getByText("Das neue Mitglied ist aufgenommen.")).isVisible();
        assertThat(picture().getByText(family + ", Farid")).isVisible();
        assertThat(picture().getByText("Bezugsperson")).isVisible();
        assertThat(picture().getByText("2012 (Tag nicht gesichert)")).isVisible();
        assertAccessible("household");
        atWidth(PHONE);
        assertAccessible("household on a telephone");
        picture("haushalt-telefon");
    }

    @Test
    void whoIsAboutToBeRegisteredTwiceIsShownBeforehandAndWhy() {
        register("Khaled", "14.03.1988");
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Chaled");
        page.getByLabel("Geburtsdatum").fill("14.03.1988");
        page.getByRole(BUTTON, exactly("Aufnehmen")).click();
        assertThat(page.getByText("Bitte entscheiden Sie rechts")).isVisible();
        assertThat(page.getByText("Chaled ~ Khaled, dieselben Konsonanten")).isVisible();
        assertAccessible("register with a candidate");
        Locator another = page.getByRole(BUTTON, exactly(family + ", Khaled ist eine andere Person"));
        another.click();
        assertThat(another).isHidden();
        page.getByRole(BUTTON, exactly("Aufnehmen")).click();
        page.waitForURL("**/persons/view.xhtml*");
        assertThat(heading(family + ", Chaled")).isVisible();
    }

    @Test
    void aLetterThatDoesNotBelongIntoANameIsNamed() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill("Ковальчук");
        page.getByRole(BUTTON, exactly("Aufnehmen")).click();
        assertThat(page.getByText("Das Zeichen „К“ (U+041A) an Stelle 1")).isVisible();
        assertAccessible("register with an error");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstChanged() {
        register("Zahra", "1991");
        String edit = page.url().replace("view.xhtml", "edit.xhtml");
        page.navigate(edit);
        Page second = page.context().newPage();
        second.navigate(edit);
        page.getByLabel("Telefon").fill("0171 1111");
        page.getByLabel("Geburtsort").fill("Herat");
        page.getByRole(BUTTON, exactly("Speichern")).click();
        assertThat(page.getByText("ist gespeichert.")).isVisible();
        page = second;
        page.getByLabel("Telefon").fill("0160 2222");
        page.getByRole(BUTTON, exactly("Speichern")).click();
        assertThat(page.getByText("Noch ist nichts gespeichert")).isVisible();
        assertThat(page.getByText("von beiden geändert")).isVisible();
        assertThat(page.getByLabel("Geburtsort")).hasValue("Herat");
        assertThat(page.getByLabel("Telefon")).hasValue("0160 2222");
        assertAccessible("edit with somebody else's changes");
        page.getByRole(BUTTON, exactly("Speichern")).click();
        assertThat(page.getByText("ist gespeichert.")).isVisible();
        assertThat(page.getByText("0160 2222")).isVisible();
        assertThat(page.getByText("Herat")).isVisible();
    }

    private void register(String given, String born) {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill(given);
        page.getByLabel("Geburtsdatum").fill(born);
        page.getByRole(BUTTON, exactly("Aufnehmen")).click();
        page.waitForURL("**/persons/view.xhtml*");
        assertThat(heading(family + ", " + given)).isVisible();
    }

    private Locator heading(String text) {
        return page.getByRole(HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text));
    }

    private Locator picture() {
        return page.getByRole(LIST, new Page.GetByRoleOptions().setName("Wer zum Haushalt gehört"));
    }
}
