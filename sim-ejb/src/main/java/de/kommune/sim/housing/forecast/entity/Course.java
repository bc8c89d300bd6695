package de.kommune.sim.housing.forecast.entity;

/** How things may go («Verlauf»). */
public enum Course {
    /** Few come and many leave. */
    LOW,
    MIDDLE,
    /** Many come and few leave. */
    HIGH
}
