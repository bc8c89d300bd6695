package de.kommune.sim.organisation.boundary;

import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.organisation.entity.RoleOverride;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The exceptions from the rule of the professions («Ausnahmen»). Only guarded boundaries use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoleOverrides {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** Whether an exception lets the account in today. One that was approved begins now. */
    boolean letIn(String account) {
        List<RoleOverride> open = em.createQuery(
                        "select o from RoleOverride o where o.account = :account and o.lastDay >= :today order by o.id",
                        RoleOverride.class)
                .setParameter("account", account)
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
        return true;
    }
}
