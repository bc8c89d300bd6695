package de.kommune.sim.volunteering.events.entity;

/** How far somebody has been told («Stand der Benachrichtigung»). */
public enum MailState {
    /** Is sent as soon as the mail server takes it. */
    WAITING,
    SENT,
    /** Was tried often enough; somebody has to look. */
    FAILED,
    /** There is no address, so somebody has to ring her up. */
    CALL,
    CALLED,
    /** The shift has begun meanwhile. */
    LAPSED
}
