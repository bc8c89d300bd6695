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
    FINAL,
    /** Taken back before anybody decided. */
    WITHDRAWN,
    /** Begun by mistake. */
    DISCARDED;

    private static final Set<MatterState> WITH_THE_AUTHORITY = EnumSet.of(FILED, INFO_REQUESTED);
    private static final Set<MatterState> DECIDABLE = EnumSet.of(DRAFT, FILED, INFO_REQUESTED, DECIDED);
    private static final Set<MatterState> ANSWERABLE = EnumSet.of(DECIDED, REMEDY);
    private static final Set<MatterState> ENDED = EnumSet.of(FINAL, WITHDRAWN, DISCARDED);

    /** The authority has it and can decide. */
    public boolean isWithTheAuthority() {
        return WITH_THE_AUTHORITY.contains(this);
    }

    /** A decision can be written down: some come without an application, and one that was misread is put right. */
    public boolean isDecidable() {
        return DECIDABLE.contains(this);
    }

    /** There is a decision against which a court can be asked for help. */
    public boolean isAnswerable() {
        return ANSWERABLE.contains(this);
    }

    /** Nothing more happens to it. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }
}
