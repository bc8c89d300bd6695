package de.kommune.sim.volunteering.events.entity;

/** How a volunteer stands to a shift («Stand der Anmeldung»). */
public enum RegistrationState {
    REGISTERED,
    /** The shift is full; she follows when somebody withdraws. */
    WAITING,
    WITHDRAWN
}
