package de.kommune.sim.housing.fees.boundary;

/**
 * What counting a month brought («Ergebnis der Berechnung»), in people.
 *
 * @param made counted for the first time
 * @param changed come to something else than before
 * @param same unchanged
 * @param incomplete those of all with nights that cannot be charged for yet
 */
public record Counted(int made, int changed, int same, int incomplete) {

    static final Counted NOTHING = new Counted(0, 0, 0, 0);

    Counted and(Counted other) {
        return new Counted(
                made + other.made, changed + other.changed, same + other.same, incomplete + other.incomplete);
    }
}
