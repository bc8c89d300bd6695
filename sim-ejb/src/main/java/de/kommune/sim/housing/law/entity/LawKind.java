package de.kommune.sim.housing.law.entity;

/** What rests on a legal fact («Art der Rechtsgrundlage»). */
public enum LawKind {
    /** What orders about placements cite, and what can be done against them. */
    ORDER,
    /** What bans rest on. */
    BAN,
    /** On what authorities assign people. */
    ASSIGNMENT,
    /** By when defects should be mended. */
    DEFECT
}
