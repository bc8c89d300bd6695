package de.kommune.sim.volunteering.volunteers.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far a volunteer has come («Stand»). */
public enum VolunteerState {
    /** Has told of an interest. */
    PROSPECT,
    /** The first talk was held. */
    INTERVIEWED,
    /** Papers are being gathered: the declaration of secrecy, and a certificate for whoever is to work with minors. */
    CLEARANCE,
    ACTIVE,
    /** Rests for a while. */
    SUSPENDED,
    ENDED,
    /** The term has passed: nothing is left that says who it was. */
    ERASED;

    /** Whether somebody of that state still takes part, or may come to. */
    public boolean isCurrent() {
        return this != ENDED && this != ERASED;
    }

    public static Set<VolunteerState> current() {
        return EnumSet.complementOf(EnumSet.of(ENDED, ERASED));
    }
}
