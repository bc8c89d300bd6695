package de.kommune.sim.volunteering.volunteers.boundary;

/** How a volunteer is called in lists and titles («Anzeigename»); null where nobody knows it any more. */
final class Names {

    private Names() {}

    static String of(String givenName, String familyName) {
        return familyName == null ? null : familyName + ", " + givenName;
    }
}
