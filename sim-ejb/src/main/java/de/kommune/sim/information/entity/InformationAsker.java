package de.kommune.sim.information.entity;

/** Who asks («antragstellende Person»). */
public enum InformationAsker {
    /** The client herself. */
    CLIENT,
    /** Somebody with a power of attorney that was shown, a guardian or a legal representative. */
    REPRESENTATIVE
}
