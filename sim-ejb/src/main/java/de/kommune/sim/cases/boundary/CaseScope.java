package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.entity.SimCase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Which cases a caller works on («Zugriff auf Fälle»). The team is one: whoever may see cases sees all of them, in lists
 * and by number. Changing one is up to who is responsible, the deputy and the team lead; a case without anybody
 * responsible is up to all.
 */
@ApplicationScoped
public class CaseScope {

    @EJB
    private Caller caller;

    @Inject
    private StandIns standIns;

    /** Whether the caller works on the case: responsible, deputy, team lead; a case of nobody is up to all. */
    public boolean mayChange(SimCase simCase) {
        String me = caller.name();
        return simCase.getResponsible() == null
                || me.equals(simCase.getResponsible())
                || me.equals(simCase.getDeputy())
                || caller.may(Permission.CASE_ASSIGN);
    }

    public void checkMayChange(SimCase simCase) {
        if (!mayChange(simCase)) {
            throw new NotYoursException("cases.notYours", simCase.getResponsible());
        }
    }

    /** Who looked at a case is for whoever answers for it: who is responsible, and the team lead. */
    boolean mayAskWhoLooked(SimCase simCase) {
        return caller.name().equals(simCase.getResponsible()) || caller.may(Permission.CASE_ASSIGN);
    }

    /** Refuses everybody else. */
    public void checkMayAskWhoLooked(SimCase simCase) {
        if (!mayAskWhoLooked(simCase)) {
            throw new NotYoursException("cases.readersNotYours");
        }
    }

    /** Opening a case for a colleague is assigning it, unless one stands in for her today. */
    void checkMayOpenFor(String account) {
        if (!caller.name().equals(account)
                && !caller.may(Permission.CASE_ASSIGN)
                && !standIns.representedBy(caller.name()).contains(account)) {
            throw new NotYoursException("cases.openForOthers");
        }
    }
}
