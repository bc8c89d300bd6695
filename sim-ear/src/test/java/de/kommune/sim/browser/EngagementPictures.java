package de.kommune.sim.browser;

import java.util.Map;

/** Takes the handbook's pictures of requests and engagements anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class EngagementPictures extends EngagementJourneyTest {

    private static final Map<String, String> OF_THE_WAY = Map.of(
            "assistance-ask", "ehrenamt-anfragen",
            "engagements-match", "zuordnung",
            "engagements-week", "einsaetze-woche");

    EngagementPictures() {
        client = "Haddad";
        helper = "Vogelsang";
    }

    @Override
    protected void picture(String name) {
        if (OF_THE_WAY.containsKey(name)) {
            HandbookPicture.atDesk(page, OF_THE_WAY.get(name));
        } else if (name.equals("engagements-hours-390")) {
            HandbookPicture.onTelephone(page, "stunden-eintragen");
        }
    }
}
