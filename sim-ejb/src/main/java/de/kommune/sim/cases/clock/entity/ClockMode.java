package de.kommune.sim.cases.clock.entity;

/** From where the years are counted («Lesart der Fünfjahresregel»); the town's papers hold two readings. */
public enum ClockMode {
    /** All counselling together lasts the years at most (Ratsvorlage 50/008/2021). */
    AGGREGATE_COUNSELLING,
    /** The years run from the day of moving into an own flat (Konzept 50/011/2021). */
    SINCE_OWN_DWELLING
}
