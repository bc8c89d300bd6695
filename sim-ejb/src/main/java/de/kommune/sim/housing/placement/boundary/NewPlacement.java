package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.io.Serializable;
import java.util.List;

/**
 * People who are to be housed together («neue Belegung»): all of them or nobody.
 *
 * @param reason needed where it begins before today
 */
public record NewPlacement(List<Seat> seats, Period period, LegalBasis basis, String reason) implements Serializable {

    public NewPlacement {
        seats = List.copyOf(seats);
    }
}
