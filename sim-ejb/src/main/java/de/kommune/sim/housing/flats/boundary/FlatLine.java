package de.kommune.sim.housing.flats.boundary;

import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import de.kommune.sim.housing.flats.entity.FlatRemoval;
import de.kommune.sim.housing.flats.entity.FlatState;
import de.kommune.sim.housing.flats.policy.FlatOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A household on the waiting list («Zeile der Warteliste»).
 *
 * @param removal null while it waits, as is the day
 */
public record FlatLine(
        long id,
        int version,
        long personId,
        String person,
        int persons,
        int rooms,
        boolean stepFree,
        FlatPriority priority,
        LocalDate since,
        FlatState state,
        FlatRemoval removal,
        LocalDate removedOn,
        String changedBy)
        implements FlatOrder.Waiting, Serializable {

    public boolean isPreferred() {
        return priority != FlatPriority.NONE;
    }

    public FlatFacts facts() {
        return new FlatFacts(persons, rooms, stepFree, priority, since);
    }
}
