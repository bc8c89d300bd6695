package de.kommune.sim.intake.entity;

/** Who asks for counselling («Anfragende Stelle»). */
public enum Asker {
    /** The person herself. */
    CLIENT,
    /** Family or acquaintances. */
    FAMILY,
    /** Section 50-2, by a hand-off. */
    OFFICE,
    /** Another office or authority. */
    AUTHORITY,
    /** School or day care. */
    SCHOOL,
    /** Doctor, hospital, midwife. */
    HEALTH,
    /** A volunteer. */
    VOLUNTEER,
    /** A colleague of the team. */
    COLLEAGUE,
    /** Landlord, utility. */
    LANDLORD,
    OTHER
}
