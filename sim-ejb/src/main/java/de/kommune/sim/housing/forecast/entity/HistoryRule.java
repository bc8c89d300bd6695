package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;

/**
 * When the town's own history is enough to reckon with («Regel zur eigenen Erfahrung»).
 *
 * @param months how far it is looked back
 * @param least so many people at least have to stand there; else what is laid down holds
 */
public record HistoryRule(int months, int least) implements Serializable {

    private static final int MOST_MONTHS = 60;
    private static final int MOST_PEOPLE = 1000;

    public HistoryRule {
        if (months < 1 || months > MOST_MONTHS || least < 1 || least > MOST_PEOPLE) {
            throw new BusinessException("housing.forecastHistory", MOST_MONTHS, MOST_PEOPLE);
        }
    }
}
