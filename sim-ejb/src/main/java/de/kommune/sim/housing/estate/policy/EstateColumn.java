package de.kommune.sim.housing.estate.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the estate's table («Spalten der Tabelle»), in the order in which they are written. */
enum EstateColumn {
    FACILITY("Unterkunft"),
    KIND("Art"),
    CARRIER("Träger"),
    POSTCODE("PLZ"),
    TOWN("Ort"),
    ACCESSIBILITY("Zugang"),
    OPEN("Geöffnet ab"),
    BUILDING("Gebäude"),
    UNIT("Wohnung"),
    FLOOR("Etage"),
    ROOM("Zimmer"),
    AREA("Fläche in m²"),
    MAX_PERSONS("Höchstzahl"),
    SEX_RULE("Belegung durch"),
    FAMILY_ONLY("Nur Familien"),
    SHELTERED("Geschützt"),
    STEP_FREE("Stufenlos"),
    PLACES("Plätze");

    private final String heading;

    EstateColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(EstateColumn::heading).toList();
    }

    static Optional<EstateColumn> headed(String text) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
