package de.kommune.sim.day.boundary;

import de.kommune.sim.approvals.boundary.ApprovalLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The team's day, for the team lead («Tag des Teams»).
 *
 * @param members who has cases, by account
 * @param cases of the whole team that are not over
 * @param share of full-time posts that the team holds in all; null where none is recorded
 * @param unassignedCases nobody is responsible for
 * @param unassignedRequests nobody has
 * @param approvals that wait for the team lead's decision
 * @param unanswered last days for the court that stand on nobody's day
 */
public record TeamDay(
        List<TeamMember> members,
        long cases,
        BigDecimal share,
        long unassignedCases,
        long unassignedRequests,
        List<ApprovalLine> approvals,
        List<Unanswered> unanswered)
        implements Serializable {

    /** Cases for each full-time equivalent; null where no post is recorded. */
    public BigDecimal casesPerFullTime() {
        return TeamMember.perFullTime(cases, share);
    }
}
