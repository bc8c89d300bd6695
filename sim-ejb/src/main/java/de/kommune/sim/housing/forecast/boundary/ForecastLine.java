package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.housing.forecast.entity.BasisSums;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A forecast that somebody made («Zeile der Vorausschauen»).
 *
 * @param source of the expectation that held on the first day
 */
public record ForecastLine(
        long id, LocalDate firstDay, LocalDateTime madeAt, String madeBy, BasisSums sums, String source)
        implements Serializable {

    public ForecastLine(
            Long id,
            LocalDate firstDay,
            LocalDateTime madeAt,
            String madeBy,
            int beds,
            int closedBeds,
            int occupied,
            int plannedEnds,
            int announced,
            String source) {
        this(id, firstDay, madeAt, madeBy, new BasisSums(beds, closedBeds, occupied, plannedEnds, announced), source);
    }
}
