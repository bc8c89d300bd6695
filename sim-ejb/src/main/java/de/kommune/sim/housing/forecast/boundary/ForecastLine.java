package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.housing.forecast.entity.BasisSums;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A forecast that somebody made («Zeile der Vorausschauen»).
 *
 * @param source of the expectation that held on the first day
 * @param quota that it reckoned with; null where nobody had noted it
 */
public record ForecastLine(
        long id,
        LocalDate firstDay,
        LocalDateTime madeAt,
        String madeBy,
        BasisSums sums,
        String source,
        ReceptionQuota quota)
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
            String source,
            Integer quotaOpen,
            LocalDate quotaOn,
            Integer quotaMonths) {
        this(
                id,
                firstDay,
                madeAt,
                madeBy,
                new BasisSums(beds, closedBeds, occupied, plannedEnds, announced),
                source,
                ReceptionQuota.of(quotaOpen, quotaOn, quotaMonths));
    }
}
