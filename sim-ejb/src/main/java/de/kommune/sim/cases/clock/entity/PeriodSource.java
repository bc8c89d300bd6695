package de.kommune.sim.cases.clock.entity;

/** Where a counselling period is known from («Herkunft des Zeitraums»). */
public enum PeriodSource {
    /** Counselled by the town's own team. */
    SIM,
    /** From the contractor's case files. */
    EHC_IMPORT,
    /** From the records of Caritas. */
    CARITAS,
    /** Entered by hand. */
    MANUAL
}
