package de.kommune.sim.housing.forecast.entity;

import java.io.Serializable;

/**
 * What a forecast was made of, in sums («Summen der Grundlagen»).
 *
 * @param beds of the facilities that are open on the first day
 * @param closedBeds of them, closed on the first day
 * @param occupied on the first day
 * @param plannedEnds stays that are to end within the weeks
 * @param announced people whom authorities announced
 */
public record BasisSums(int beds, int closedBeds, int occupied, int plannedEnds, int announced)
        implements Serializable {}
