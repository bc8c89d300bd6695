package de.kommune.sim.cases.clock.entity;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * How many people's counselling time ends in a month («Monat der Vorausschau»).
 *
 * @param people null where so few that they could be recognised
 */
public record ForecastMonth(YearMonth month, Long people) implements Serializable {

    public boolean isSuppressed() {
        return people == null;
    }
}
