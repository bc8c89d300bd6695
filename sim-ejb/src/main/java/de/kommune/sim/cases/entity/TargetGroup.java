package de.kommune.sim.cases.entity;

/** Whom the team looks after («Zielgruppe»): people who fled and homeless people from one hand. */
public enum TargetGroup {
    REFUGEE,
    HOMELESS,
    THREATENED_HOMELESS
}
