package de.kommune.sim.handover.entity;

/** What the ASD said to a package («Antwort des ASD»). */
public enum Answer {
    ACCEPTED,
    RETURNED
}
