package de.kommune.sim.counselling.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The cases that counselling is about («Fallbezug»), and whether the caller works on one. Has no guard of its own: only
 * guarded boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseWork {

    @Inject
    private CaseRows cases;

    @EJB
    private Caller caller;

    @Inject
    private CaseScope scope;

    @Inject
    private StandIns standIns;

    /** The case, its person named in the log beside the record. */
    public SimCase open(long caseId) {
        return cases.get(caseId);
    }

    /** Whether the caller works on the case: responsible, deputy of the case or of the person, or the team lead. */
    public boolean isOfCaller(SimCase simCase) {
        return scope.mayChange(simCase) || standIns.representedBy(caller.name()).contains(simCase.getResponsible());
    }
}
