package de.kommune.sim.cooperation.entity;

import de.kommune.sim.access.Role;
import de.kommune.sim.persons.entity.PersonSide;
import java.util.Set;

/** Where a message is written and answered («Stelle»). */
public enum Desk {
    /** The counselling team. */
    COUNSELLING(PersonSide.COUNSELLING, Role.COUNSELLOR, Role.TEAM_LEAD),
    /** The housing desk of section 50-2. */
    HOUSING(PersonSide.OFFICE, Role.HOUSING_CLERK),
    /** The benefits desk of section 50-2. */
    BENEFITS(PersonSide.OFFICE, Role.BENEFIT_CLERK);

    private final PersonSide side;
    private final Set<Role> staff;

    Desk(PersonSide side, Role... staff) {
        this.side = side;
        this.staff = Set.of(staff);
    }

    /** The side of the wall that it sits on. */
    public PersonSide side() {
        return side;
    }

    /** Whether somebody with these roles works at it. */
    public boolean isStaffedBy(Set<Role> roles) {
        return roles.stream().anyMatch(staff::contains);
    }
}
