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

    /** One who lives farther away, one without the language, one without the time. */
    @Override
    protected void moreVolunteers() {
        volunteer("Ruth", "Lindner", "Tigrinya", "Hilden", "Mittwoch 15 bis 18 Uhr");
        volunteer("Marta", "Brandis", "Arabisch", "Gruiten", "Mittwoch 15 bis 18 Uhr");
        volunteer("Ingrid", "Sommerfeld", "Tigrinya", "Gruiten", "Freitag 15 bis 18 Uhr");
    }

    @Override
    protected void picture(String name) {
        if (name.equals("engagements-match")) {
            page.getByText("Personen und warum").click();
        }
        if (OF_THE_WAY.containsKey(name)) {
            HandbookPicture.atDesk(page, OF_THE_WAY.get(name));
        } else if (name.equals("engagements-hours-390")) {
            HandbookPicture.onTelephone(page, "stunden-eintragen");
        }
    }
}
