package de.kommune.sim.access;

import static de.kommune.sim.access.Role.ASD_LIAISON;
import static de.kommune.sim.access.Role.BENEFIT_CLERK;
import static de.kommune.sim.access.Role.COMMITTEE_REPORTER;
import static de.kommune.sim.access.Role.COUNSELLOR;
import static de.kommune.sim.access.Role.DATA_PROTECTION;
import static de.kommune.sim.access.Role.HOUSING_CLERK;
import static de.kommune.sim.access.Role.IT_OPERATIONS;
import static de.kommune.sim.access.Role.TEAM_LEAD;
import static de.kommune.sim.access.Role.VOLUNTEER_COORDINATOR;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Roles that nobody may hold together («Funktionstrennung»): counselling and 50-2 stand on two sides of the wall, data
 * protection watches and does not take part, operations sees no content. Whoever holds two of these sides may nothing.
 */
public final class SeparationOfDuties {

    /** The sides. A role that is on none, such as reporting, goes with counselling and with 50-2. */
    private static final List<Set<Role>> SIDES = List.of(
            Set.of(COUNSELLOR, TEAM_LEAD, VOLUNTEER_COORDINATOR),
            Set.of(BENEFIT_CLERK, HOUSING_CLERK),
            Set.of(ASD_LIAISON),
            Set.of(DATA_PROTECTION),
            Set.of(IT_OPERATIONS));

    /** Sides that allow no other role beside them, not even reporting. */
    private static final Set<Role> ALONE = Set.of(DATA_PROTECTION, IT_OPERATIONS);

    private SeparationOfDuties() {}

    /** Whether these roles of one account contradict each other. */
    public static boolean violatedBy(Set<Role> roles) {
        long sides = SIDES.stream()
                .filter(side -> !Collections.disjoint(side, roles))
                .count();
        return sides > 1 || roles.contains(COMMITTEE_REPORTER) && !Collections.disjoint(ALONE, roles);
    }
}
