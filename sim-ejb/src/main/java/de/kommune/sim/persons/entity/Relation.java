package de.kommune.sim.persons.entity;

/** What somebody is to the head of the household («Stellung im Haushalt»). */
public enum Relation {
    /** The person whom letters about the household are addressed to («Bezugsperson»). */
    HEAD,
    SPOUSE,
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    GRANDPARENT,
    GUARDIAN,
    OTHER;

    /** How many generations above (positive) or below (negative) the head somebody of this relation usually stands. */
    public int generation() {
        return switch (this) {
            case GRANDPARENT -> 2;
            case PARENT, GUARDIAN -> 1;
            case CHILD -> -1;
            default -> 0;
        };
    }
}
