package de.kommune.sim.procedures.reunion.entity;

import java.util.EnumSet;
import java.util.Set;

/** What somebody abroad is to the client («Verwandtschaft»). */
public enum Kin {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    OTHER;

    /** For whom a time runs in which one has to apply: husband or wife, children, and parents of minors. */
    public static Set<Kin> near() {
        return EnumSet.of(SPOUSE, CHILD, PARENT);
    }
}
