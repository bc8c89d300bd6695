package de.kommune.sim.housing.fees.entity;

/** How a statute divides a month that was not lived in to the full («Tagessatz»). A whole month is the monthly amount in both. */
public enum DayCount {
    /** Each night is a thirtieth. */
    THIRTIETHS,
    /** Each night is its part of the days that the month has. */
    DAYS_OF_MONTH
}
