package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.common.BusinessException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose lists a caller sees («Sicht auf Merklisten»): the own, those of whom one stands in for, and for the team lead everybody's. */
@ApplicationScoped
class WatchScope {

    @EJB
    private Caller caller;

    @Inject
    private StandIns standIns;

    /** @param account null for the whole team's */
    void checkMaySee(String account) {
        boolean own = account != null
                && (account.equals(caller.name())
                        || standIns.representedBy(caller.name()).contains(account));
        if (!own && !caller.may(Permission.CASE_ASSIGN)) {
            throw new BusinessException("procedures.watchForTheLead");
        }
    }
}
