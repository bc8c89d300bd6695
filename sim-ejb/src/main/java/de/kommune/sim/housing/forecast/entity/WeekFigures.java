package de.kommune.sim.housing.forecast.entity;

import java.io.Serializable;

/** What a forecast says of a night in a course («Zahlen einer Woche»); see the policy for what each means. */
public record WeekFigures(int open, int occupied, int displaced, int announced, int expected, int leaving, int missing)
        implements Serializable {

    /** So many places the town needs. */
    public int needed() {
        return occupied + announced + expected - leaving;
    }
}
