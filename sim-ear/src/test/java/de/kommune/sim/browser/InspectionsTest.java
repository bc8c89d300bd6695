package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The housing clerk plans an inspection, goes through the checklist, and finds the defect that came of it. */
class InspectionsTest extends InBrowser {

    private final String street = "Gang" + letters() + "weg 7";

    @Test
    void anInspectionIsPlannedDoneAndLeavesADefect() {
        signIn("unterkunft1");
        page.navigate("estate/edit.xhtml");
        page.getByLabel("Unterkunft").first().fill(street);
        page.getByLabel("Postleitzahl").fill("42781");
        page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Haan");
        page.keyboard().press("Enter");
        assertThat(page.getByText("ist angelegt. Legen Sie nun die Zimmer an.")).isVisible();
        page.navigate("upkeep/inspections.xhtml");
        page.getByLabel("Unterkunft").selectOption(street);
        press("Planen");
        assertThat(page.locator(".messages")).containsText("Die Begehung ist für den");
        look("the inspections");
        picture("housing-inspections");
        page.getByRole(AriaRole.LINK, named(street)).click();
        press("Begehung eintragen"); // what nobody has looked at is in order for nobody
        assertThat(page.locator(".messages")).containsText("nicht in Ordnung");
        page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasNotText("Türen und Schlösser"))
                .getByLabel("in Ordnung", inGroup())
                .all()
                .forEach(Locator::check);
        page.getByRole(AriaRole.GROUP, named("Türen und Schlösser"))
                .getByLabel("Was nicht in Ordnung ist")
                .fill("Haustür schließt nicht");
        look("the checklist of an inspection");
        picture("housing-inspection");
        press("Begehung eintragen");
        assertThat(page.locator(".messages")).containsText("Die Begehung ist eingetragen.");
        look("what an inspection found");
        page.getByRole(AriaRole.LINK, named("Türen und Schlösser")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Türen und Schlösser: Haustür schließt nicht")))
                .isVisible();
    }

    private static Locator.GetByLabelOptions inGroup() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
