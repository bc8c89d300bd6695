package de.kommune.sim.cases.clock.boundary;

import de.kommune.sim.cases.clock.entity.ForecastMonth;
import java.io.Serializable;
import java.util.List;

/**
 * When how many people's counselling time ends («Vorausschau der Übergaben»), without anybody's name or number.
 *
 * @param months one for each month, beginning with this one
 * @param past whose last day is past and who are still looked after; null where so few that they could be recognised
 * @param later whose last day lies beyond these months; null as above
 * @param resting whose clock rests, so that no month can be told; null as above
 */
public record HandoverForecast(List<ForecastMonth> months, Long past, Long later, Long resting)
        implements Serializable {

    public HandoverForecast {
        months = List.copyOf(months);
    }
}
