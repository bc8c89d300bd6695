package de.kommune.sim.reporting.separation.entity;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.Role;
import de.kommune.sim.audit.entity.LogCheck;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.audit.entity.MatrixRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the running system says about the wall («Trennungsnachweis»), before it is put into words.
 *
 * @param head for whom and when
 * @param holders by role the accounts that hold it and may come in
 * @param locked how many accounts hold roles that exclude each other
 * @param grants by department what the database itself reports that it may do
 * @param matrix the last run of the matrix test that was recorded here
 * @param refusals in the period
 * @param openings emergency openings in the period
 * @param roleCheck the nightly check of the roles
 * @param approvals requests that can still be given or used
 * @param chain the access log
 */
public record Proof(
        ProofHead head,
        Map<Role, List<String>> holders,
        int locked,
        Map<Department, List<Grant>> grants,
        Optional<MatrixRun> matrix,
        List<RefusalCount> refusals,
        long openings,
        RoleCheckState roleCheck,
        List<ApprovalCount> approvals,
        Chain chain) {

    /** How far the access log goes, and what its last verification came to. */
    public record Chain(LogHead head, Optional<LogCheck> lastCheck) {}
}
