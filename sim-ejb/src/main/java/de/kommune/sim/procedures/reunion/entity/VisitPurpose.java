package de.kommune.sim.procedures.reunion.entity;

/** What an appointment at the mission is for («Anlass des Termins»). */
public enum VisitPurpose {
    APPLICATION,
    INTERVIEW,
    /** Handing in papers. */
    PAPERS,
    /** Collecting the visa. */
    COLLECTION
}
