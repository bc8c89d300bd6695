package de.kommune.sim.browser;

/** Takes the handbook's pictures of measures anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class MeasuresPictures extends MeasuresJourneyTest {

    MeasuresPictures() {
        title = "Nähkurs";
        first = "Annaberger";
        second = "Bertamini";
    }

    @Override
    protected void picture(String picture) {
        if (picture.equals("measures-view")) {
            HandbookPicture.atDesk(page, "massnahme");
        }
    }
}
