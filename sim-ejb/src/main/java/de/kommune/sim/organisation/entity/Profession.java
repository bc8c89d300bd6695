package de.kommune.sim.organisation.entity;

import de.kommune.sim.access.Role;
import java.util.Set;

/** What a post asks of its holder («Profession»). It limits the roles: social workers counsel, administration decides. */
public enum Profession {
    /** Soziale Arbeit: holds the roles of the counselling side. */
    SOCIAL_WORK(Role.COUNSELLOR, Role.TEAM_LEAD, Role.VOLUNTEER_COORDINATOR),
    /** Verwaltung: holds the roles of 50-2. */
    ADMINISTRATION(Role.BENEFIT_CLERK, Role.HOUSING_CLERK);

    private final Set<Role> roles;

    Profession(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that only this profession may have. */
    public Set<Role> roles() {
        return roles;
    }
}
