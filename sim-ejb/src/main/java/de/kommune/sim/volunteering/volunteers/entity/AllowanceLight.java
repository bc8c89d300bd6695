package de.kommune.sim.volunteering.volunteers.entity;

/** How near the allowances of a year are to the limit («Stand der Pauschale»). */
public enum AllowanceLight {
    FREE,
    NEAR,
    ABOVE
}
