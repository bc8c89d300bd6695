package de.kommune.sim.browser;

/** Takes the handbook's picture of an asylum procedure anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class AsylumPictures extends AsylumTest {

    AsylumPictures() {
        family = "Haddad";
    }

    @Override
    protected void picture(String name) {
        if (name.equals("asylum-view")) {
            HandbookPicture.atDesk(page, "asylverfahren");
        }
    }
}
