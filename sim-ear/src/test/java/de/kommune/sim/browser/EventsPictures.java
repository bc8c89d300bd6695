package de.kommune.sim.browser;

/** Takes the handbook's pictures of events anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class EventsPictures extends EventsTest {

    EventsPictures() {
        title = "Sprachcafé im Bürgerhaus";
        one = "Vogelsang";
        other = "Ziegler";
    }

    @Override
    protected void picture(String name) {
        if (name.equals("events-week")) {
            HandbookPicture.atDesk(page, "veranstaltungen");
        }
        if (name.equals("events-slot-390")) {
            HandbookPicture.onTelephone(page, "schicht-besetzen");
        }
    }
}
