package de.kommune.sim.browser;

import java.util.Map;

/** Takes the handbook's pictures of volunteering anew, into {@code docs/bilder}. Not a test: the README says how to run it. */
class VolunteeringPictures extends VolunteersTest {

    private static final Map<String, String> OF_THE_WAY = Map.of(
            "volunteering-view", "ehrenamtliche",
            "volunteering-certificate", "fuehrungszeugnis");

    VolunteeringPictures() {
        family = "Vogelsang";
    }

    @Override
    protected void picture(String name) {
        if (OF_THE_WAY.containsKey(name)) {
            HandbookPicture.atDesk(page, OF_THE_WAY.get(name));
        }
    }
}
