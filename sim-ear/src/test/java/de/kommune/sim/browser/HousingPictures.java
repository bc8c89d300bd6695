package de.kommune.sim.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Takes the handbook's pictures of housing anew, into {@code docs/bilder}: a bus load, from the announcement to the keys, all
 * invented. Not a test: the README says how to run it.
 */
class HousingPictures extends BusLoadTest {

    private static final String STREET = "Talstraße 41";

    private static final Map<String, String> OF_THE_WAY = Map.of(
            "housing-suggestion", "betten-vorschlag",
            "housing-suggestion-broken", "betten-regel");

    HousingPictures() {
        day = LocalDate.now();
        street = STREET;
        family = "Karimi";
        alone = "Sahebi";
    }

    @Override
    protected void picture(String name) {
        if (OF_THE_WAY.containsKey(name)) {
            HandbookPicture.atDesk(page, OF_THE_WAY.get(name));
        }
    }

    @Override
    @Test
    void aBusLoadFromTheAnnouncementToTheKeys() throws IOException {
        super.aBusLoadFromTheAnnouncementToTheKeys();
        take("unterkuenfte", "estate/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(STREET))
                .click();
        HandbookPicture.atDesk(page, "unterkunft");
        take("soll-und-ist", "estate/capacity.xhtml");
        page.navigate("figures/forecast.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vorausschau berechnen"))
                .click();
        page.locator("svg").first().waitFor();
        HandbookPicture.atDesk(page, "vorausschau");
    }

    private void take(String name, String room) {
        page.navigate(room);
        HandbookPicture.atDesk(page, name);
    }
}
