package de.kommune.sim.browser;

/** Takes the handbook's pictures of applications for benefits anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class BenefitPictures extends BenefitApplicationTest {

    BenefitPictures() {
        family = "Karimi";
    }

    @Override
    protected void picture(String name) {
        switch (name) {
            case "claims-view-submitted" -> HandbookPicture.atDesk(page, "leistungsantrag-beratung");
            case "applications-view-decided" -> HandbookPicture.atDesk(page, "leistungsantrag-entschieden");
            case "applications-deadlines" -> HandbookPicture.atDesk(page, "fristen-50-2");
            default -> {
                // the others are for whoever works on the pages
            }
        }
    }
}
