package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.organisation.entity.RoleOverride;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The exceptions from the rule of the professions («Ausnahmen»), where somebody comes in by one. Only guarded boundaries
 * use it. Works for the system, in a transaction of its own: section 50-2 and the volunteers' coordination may not read the
 * approvals, for these tell of cases, and yet an approval lets an account of theirs in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@WorksFor(Department.SYSTEM)
public class RoleOverrides {

    private static final CallLog.Action BEGIN = new CallLog.Action("RoleOverrides.begin", Deed.CHANGE, "organisation");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FourEyes fourEyes;

    @EJB
    private Caller caller;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    /** Whether an exception lets the caller in today. One that was approved begins now. */
    boolean letIn() {
        List<RoleOverride> open = em.createQuery(
                        "select o from RoleOverride o where o.account = :account and o.lastDay >= :today order by o.id",
                        RoleOverride.class)
                .setParameter("account", caller.name())
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return open.stream().anyMatch(RoleOverride::hasBegun) || open.stream().anyMatch(this::beginsNow);
    }

    private boolean beginsNow(RoleOverride override) {
        if (!fourEyes.isApproved(ApprovalKind.ROLE_OVERRIDE, override.getId())) {
            return false;
        }
        fourEyes.use(ApprovalKind.ROLE_OVERRIDE, override.getId());
        override.begin(LocalDateTime.now(clock));
        log.done(CallLog.Entry.event(CallLog.Actor.of(caller.name(), caller.roles()), BEGIN, Outcome.DONE));
        return true;
    }
}
