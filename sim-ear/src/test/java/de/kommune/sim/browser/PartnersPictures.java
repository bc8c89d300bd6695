package de.kommune.sim.browser;

/** Takes the handbook's pictures of partners anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class PartnersPictures extends PartnersTest {

    PartnersPictures() {
        name = "Begegnungsverein Muster";
    }

    @Override
    protected void picture(String picture) {
        if (picture.equals("partners-list")) {
            HandbookPicture.atDesk(page, "partner");
        }
    }
}
