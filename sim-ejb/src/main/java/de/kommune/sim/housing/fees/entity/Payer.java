package de.kommune.sim.housing.fees.entity;

/** From whom the town gets the fee («Zahlungspflichtige Stelle»). */
public enum Payer {
    /** The person herself. */
    SELF,
    JOB_CENTRE,
    /** Section 50-2, under the AsylbLG. */
    OFFICE
}
