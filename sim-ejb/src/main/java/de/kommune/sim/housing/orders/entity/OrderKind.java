package de.kommune.sim.housing.orders.entity;

import de.kommune.sim.housing.placement.entity.PlacementState;

/** What an order does («Art der Verfügung»). */
public enum OrderKind {
    /** Somebody is put into a bed («Einweisungsverfügung»). */
    PLACEMENT,
    /** Somebody goes on in another bed («Umsetzungsverfügung»). */
    MOVE,
    /** Her housing ends («Beendigungsverfügung»). */
    ENDING;

    /** Whether it can be about a placement that has come so far; what is only kept for somebody is not decided. */
    public boolean fits(PlacementState state) {
        return this == ENDING
                ? state == PlacementState.ENDED
                : state != PlacementState.ENDED && state != PlacementState.PROPOSED;
    }
}
