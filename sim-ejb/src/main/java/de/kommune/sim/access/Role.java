package de.kommune.sim.access;

/**
 * What somebody is in this town («Rolle»). Comes from the directory's groups; the mapping is configuration of the
 * server (see {@code config/directory}). Names are the ones that the container knows.
 */
public enum Role {
    /** Sozialarbeiterin im Team SIM. */
    COUNSELLOR(Department.COUNSELLING),
    /** Teamleitung SIM. */
    TEAM_LEAD(Department.COUNSELLING),
    /** Ehrenamtskoordination, allein der Teamleitung zugeordnet. */
    VOLUNTEER_COORDINATOR(Department.VOLUNTEERING),
    /** Leistungssachbearbeitung der Abteilung 50-2. */
    BENEFIT_CLERK(Department.OFFICE),
    /** Unterbringung der Abteilung 50-2. */
    HOUSING_CLERK(Department.OFFICE),
    /** Ansprechperson des Allgemeinen Sozialdienstes. */
    ASD_LIAISON(Department.ASD),
    /** Datenschutz. */
    DATA_PROTECTION(Department.DATA_PROTECTION),
    /** IT-Betrieb: runs the system, sees no content. */
    IT_OPERATIONS(Department.OPERATIONS),
    /** Berichtswesen für den SIGA: figures only. */
    COMMITTEE_REPORTER(Department.STATISTICS);

    private final Department department;

    Role(Department department) {
        this.department = department;
    }

    /** The department that somebody in this role works for. */
    public Department department() {
        return department;
    }
}
