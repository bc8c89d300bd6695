package de.kommune.sim.housing.forecast.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is expected a month («Angaben zur Erwartung»).
 *
 * @param arrivals everybody who comes, announced or not
 * @param leaving who leaves without a planned end, where the town has seen too few leave
 * @param births who is born in the shelters, where the town has seen too few births
 * @param mix in which shapes people come, where the town has seen too few come
 * @param history when the town has seen enough
 * @param quota what comes besides, or does not come; null where nobody has noted it
 * @param from the first day that it holds
 */
public record ExpectationFacts(
        Spread arrivals,
        Spread leaving,
        Spread births,
        ShapeMix mix,
        HistoryRule history,
        ReceptionQuota quota,
        String source,
        LocalDate from)
        implements Serializable {}
