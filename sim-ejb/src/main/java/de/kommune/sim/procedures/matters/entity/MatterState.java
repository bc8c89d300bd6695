package de.kommune.sim.procedures.matters.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far a client's matter has come («Stand der Angelegenheit»; model 4.5). */
public enum MatterState {
    DRAFT,
    FILED,
    INFO_REQUESTED,
    DECIDED,
    /** Objection or action is running. */
    REMEDY,
    FINAL;

    private static final Set<MatterState> WITH_THE_AUTHORITY = EnumSet.of(FILED, INFO_REQUESTED);

    /** The authority has it and can decide. */
    public boolean isWithTheAuthority() {
        return WITH_THE_AUTHORITY.contains(this);
    }
}
