package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.housing.placement.entity.Placement;
import java.util.Collection;
import java.util.List;

/**
 * That somebody leaves a bed for another («Umzug einer Person»).
 *
 * @param home where she lives until then
 * @param next where she goes on, not saved
 */
record Move(Placement home, Placement next) {

    static List<Placement> next(Collection<Move> moves) {
        return moves.stream().map(Move::next).toList();
    }

    Leaving leaving() {
        return new Leaving(home, next.getPeriod().getFrom());
    }
}
