package de.kommune.sim.measures.programmes.entity;

/** How somebody stands towards a measure («Stand der Teilnahme»). */
public enum ParticipationState {
    WAITING,
    TAKING_PART,
    ENDED,
    /** Did not want to wait any longer; never took part. */
    WITHDRAWN;

    public boolean isLive() {
        return this == WAITING || this == TAKING_PART;
    }
}
