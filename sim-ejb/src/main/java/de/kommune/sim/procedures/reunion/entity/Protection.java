package de.kommune.sim.procedures.reunion.entity;

/** What the client's right to stay rests on, as far as her family is concerned («Schutz der Person»). */
public enum Protection {
    /** Entitled to asylum, or a refugee. */
    REFUGEE,
    /** Taken in by resettlement, § 23 Abs. 4 AufenthG. */
    RESETTLED,
    /** § 4 AsylG. */
    SUBSIDIARY,
    OTHER
}
