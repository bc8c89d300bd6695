package de.kommune.sim.takeover.intake.policy.cell;

/** Who somebody is in the family («Stellung in der Familie»). */
public enum FamilyPosition {
    HEAD,
    SPOUSE,
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    GRANDPARENT,
    GUARDIAN,
    OTHER
}
