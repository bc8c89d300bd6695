package de.kommune.sim.access;

import java.util.Locale;

/**
 * On whose behalf a call works («Abteilung»), and thereby on which side of the wall. The database knows each as a role
 * with grants of its own; a connection bears the role of the call it serves, and none besides.
 */
public enum Department {
    /** The counselling team SIM. */
    COUNSELLING,
    /** Section 50-2: benefits and housing. */
    OFFICE,
    /** The volunteers' coordination. */
    VOLUNTEERING,
    /** The general social service (ASD). */
    ASD,
    /** Data protection. */
    DATA_PROTECTION,
    /** IT operations. */
    OPERATIONS,
    /** Reporting to the committee: figures only. */
    STATISTICS,
    /** What the system does by itself; nobody signs in for it. */
    SYSTEM;

    /** The role's name in the database. */
    public String databaseRole() {
        return "sim_" + name().toLowerCase(Locale.ROOT);
    }
}
