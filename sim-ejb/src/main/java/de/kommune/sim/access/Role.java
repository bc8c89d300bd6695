package de.kommune.sim.access;

/**
 * What somebody is in this town («Rolle»). Comes from the directory's groups; the mapping is configuration of the
 * server (see {@code config/directory}). Names are the ones that the container knows.
 */
public enum Role {
    /** Sozialarbeiterin im Team SIM. */
    COUNSELLOR,
    /** Teamleitung SIM. */
    TEAM_LEAD,
    /** Ehrenamtskoordination, allein der Teamleitung zugeordnet. */
    VOLUNTEER_COORDINATOR,
    /** Leistungssachbearbeitung der Abteilung 50-2. */
    BENEFIT_CLERK,
    /** Unterbringung der Abteilung 50-2. */
    HOUSING_CLERK,
    /** Ansprechperson des Allgemeinen Sozialdienstes. */
    ASD_LIAISON,
    /** Datenschutz. */
    DATA_PROTECTION,
    /** IT-Betrieb: runs the system, sees no content. */
    IT_OPERATIONS,
    /** Berichtswesen für den SIGA: figures only. */
    COMMITTEE_REPORTER
}
