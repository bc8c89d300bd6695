package de.kommune.sim.counselling.hours.entity;

/** Where somebody stands who has come to the open hours («Stand der Wartenummer»). */
public enum TicketState {
    WAITING,
    CALLED,
    /** The talk has been recorded. */
    DONE,
    /** Left without a talk. */
    LEFT;

    /** Whether the person is still here. */
    public boolean isHere() {
        return this == WAITING || this == CALLED;
    }
}
