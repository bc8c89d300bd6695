package de.kommune.sim.intake.entity;

/** Why a request was declined («Ablehnungsgrund»). */
public enum DeclineReason {
    /** Another office is competent, and was named. */
    OTHER_OFFICE,
    /** The person belongs to none of the team's target groups. */
    NOT_OUR_GROUP,
    /** The person does not want counselling. */
    NOT_WANTED,
    /** Nobody could be reached. */
    NOT_REACHED,
    /** The five years are over; the ASD is competent. */
    TIME_IS_OVER,
    /** The same request had been taken down before. */
    TWICE
}
