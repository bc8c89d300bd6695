package de.kommune.sim.organisation.entity;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** As what an account takes part in the counselling team («Aufgabe im Team»); who works on cases has one. */
public enum TeamPart {
    COUNSELS,
    LEADS;

    /** By the roles of the account; empty for whoever may not work on cases. */
    public static Optional<TeamPart> of(Set<Role> roles) {
        boolean works = !Collections.disjoint(Permission.CASE_WRITE.roles(), roles);
        if (!works || SeparationOfDuties.violatedBy(roles)) {
            return Optional.empty();
        }
        return Optional.of(roles.contains(Role.COUNSELLOR) ? COUNSELS : LEADS);
    }
}
