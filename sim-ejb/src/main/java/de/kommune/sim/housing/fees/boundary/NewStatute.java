package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the statute to be entered («neue Satzung»).
 *
 * @param source the council's decision and where it was published
 * @param remedy the instructions on remedies for its notices
 * @param from its first night
 */
public record NewStatute(
        String title, String source, DayCount dayCount, String remedy, LocalDate from, List<FeeTariff> tariffs)
        implements Serializable {}
