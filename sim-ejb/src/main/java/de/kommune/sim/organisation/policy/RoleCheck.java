package de.kommune.sim.organisation.policy;

import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.organisation.entity.FindingKind;
import de.kommune.sim.organisation.entity.Profession;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether an account's roles fit each other and the posts it holds. Plain rules: no container, no database, no clock. */
public class RoleCheck {

    /**
     * What is wrong with these roles for somebody who holds posts of these professions. Roles that exclude each other are
     * named alone: which post they would need, nobody can say.
     */
    public Set<FindingKind> findings(Set<Role> roles, Collection<Profession> posts) {
        if (SeparationOfDuties.violatedBy(roles)) {
            return EnumSet.of(FindingKind.EXCLUSIVE_ROLES);
        }
        Set<FindingKind> findings = EnumSet.noneOf(FindingKind.class);
        if (contradicts(roles, posts)) {
            findings.add(FindingKind.WRONG_PROFESSION);
        }
        if (posts.isEmpty() && !limits(roles).isEmpty()) {
            findings.add(FindingKind.NO_POST);
        }
        return findings;
    }

    /** Whether one of the posts is of another profession than one of the roles asks for. */
    public boolean contradicts(Set<Role> roles, Collection<Profession> posts) {
        Set<Profession> asked = limits(roles);
        return posts.stream().anyMatch(post -> asked.stream().anyMatch(profession -> profession != post));
    }

    /** The professions that these roles ask for; none for roles that anybody may have. */
    private static Set<Profession> limits(Set<Role> roles) {
        Set<Profession> asked = EnumSet.noneOf(Profession.class);
        for (Profession profession : Profession.values()) {
            if (!Collections.disjoint(profession.roles(), roles)) {
                asked.add(profession);
            }
        }
        return asked;
    }
}
