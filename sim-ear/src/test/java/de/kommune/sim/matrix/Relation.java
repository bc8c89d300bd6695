package de.kommune.sim.matrix;

/** How a record stands to somebody who asks for it («Verhältnis zum Datensatz»). */
public enum Relation {
    OWN("eigener"),
    DEPUTY("in Vertretung"),
    COLLEAGUES("der Kollegin"),
    OTHER_SIDE("andere Seite"),
    UNKNOWN("unbekannt"),
    NONE("ohne Datensatz");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
