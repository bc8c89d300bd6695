package de.kommune.sim.planning.boundary;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.organisation.boundary.Staff;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Set;

/**
 * To whom work can be handed («Kolleginnen und Kollegen»): accounts that the directory has and whose roles see tasks.
 * Whatever is handed to anybody else would be lost, and would tell the other side of the wall that it exists.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Colleagues {

    @EJB
    private Directory directory;

    @Inject
    private Staff staff;

    /** The account in the spelling that SIM uses; refuses one that the team does not have. */
    public String require(String account) {
        String known = staff.require(account);
        Set<Role> roles = directory.find(known).map(Account::roles).orElse(Set.of());
        if (Collections.disjoint(roles, Permission.PLANNING_WRITE.roles()) || SeparationOfDuties.violatedBy(roles)) {
            throw new BusinessException("planning.noColleague", account);
        }
        return known;
    }
}
