package de.kommune.sim.volunteering.volunteers.entity;

/** Whose company a client may ask for («Geschlecht»); a volunteer says it or leaves it open, and nothing else hangs on it. */
public enum Gender {
    WOMAN,
    MAN
}
