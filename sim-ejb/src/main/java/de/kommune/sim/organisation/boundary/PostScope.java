package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.organisation.entity.Post;
import de.kommune.sim.organisation.entity.Team;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which posts a caller sees («Zugriff auf Stellen»): those of the teams whose posts the caller keeps; data protection
 * sees all and keeps none. Lists and single records ask the same question.
 */
@ApplicationScoped
public class PostScope {

    @EJB
    private Caller caller;

    /** The teams whose posts the caller sees. */
    Set<Team> visible() {
        Set<Role> roles = caller.roles();
        return roles.contains(Role.DATA_PROTECTION) ? EnumSet.allOf(Team.class) : keptBy(roles);
    }

    /** The teams whose posts the caller enters and changes. */
    Set<Team> kept() {
        return keptBy(caller.roles());
    }

    void checkVisible(Post post) {
        if (post == null || !visible().contains(post.getTeam())) {
            throw new NotFoundException();
        }
    }

    void checkKept(Team team) {
        if (!kept().contains(team)) {
            throw new NotFoundException();
        }
    }

    private static Set<Team> keptBy(Set<Role> roles) {
        Set<Team> teams = EnumSet.noneOf(Team.class);
        for (Team team : Team.values()) {
            if (!Collections.disjoint(team.keepers(), roles)) {
                teams.add(team);
            }
        }
        return teams;
    }
}
