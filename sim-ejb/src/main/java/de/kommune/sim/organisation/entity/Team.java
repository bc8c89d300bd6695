package de.kommune.sim.organisation.entity;

import de.kommune.sim.access.Role;
import java.util.Set;

/** Whose post it is («Team»), and who keeps the record of its posts: each side of the wall its own. */
public enum Team {
    /** Team SIM, under the team lead. */
    SIM(Role.TEAM_LEAD),
    /** Volunteer coordination, under the team lead alone. */
    VOLUNTEERING(Role.TEAM_LEAD),
    /** Section 50-2: benefits and housing. */
    OFFICE(Role.BENEFIT_CLERK, Role.HOUSING_CLERK);

    private final Set<Role> keepers;

    Team(Role... keepers) {
        this.keepers = Set.of(keepers);
    }

    /** The roles that enter and change this team's posts. */
    public Set<Role> keepers() {
        return keepers;
    }
}
