package de.kommune.sim.approvals.boundary;

import static de.kommune.sim.access.Permission.APPROVAL_TAKE_PART;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.approvals.entity.Approval;
import de.kommune.sim.approvals.entity.Approval.Decider;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The requests for approval («Freigaben») as those see them who ask and who decide. */
@Stateless
@Guarded
public class Approvals {

    private static final Set<ApprovalState> LIVE = EnumSet.of(ApprovalState.REQUESTED, ApprovalState.APPROVED);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ApprovalScope scope;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** What waits for a decision of the caller: not the own requests, and not those of whom the caller stands in for. */
    @Requires(value = APPROVAL_TAKE_PART, deed = Deed.SEARCH)
    public List<ApprovalLine> waiting() {
        Set<ApprovalKind> kinds = scope.decidable();
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<String> represented = standIns.representedBy(caller.name());
        return lines(em.createQuery(
                                "select distinct a from Approval a left join fetch a.steps where a.kind in :kinds"
                                        + " and a.state = :requested and a.expiresAt > :now and a.requestedBy <> :me"
                                        + " order by a.expiresAt, a.id",
                                Approval.class)
                        .setParameter("kinds", kinds)
                        .setParameter("requested", ApprovalState.REQUESTED)
                        .setParameter("now", now())
                        .setParameter("me", scope.me()))
                .stream()
                .filter(line -> !represented.contains(line.requestedBy()))
                .toList();
    }

    /** What the caller asked for and is not over. */
    @Requires(value = APPROVAL_TAKE_PART, deed = Deed.SEARCH)
    public List<ApprovalLine> mine() {
        return lines(em.createQuery(
                        "select distinct a from Approval a left join fetch a.steps where a.requestedBy = :me"
                                + " and a.state in :live and a.expiresAt > :now order by a.expiresAt, a.id",
                        Approval.class)
                .setParameter("me", scope.me())
                .setParameter("live", LIVE)
                .setParameter("now", now()));
    }

    /** What the caller sees and is over, the latest request first. */
    @Requires(value = APPROVAL_TAKE_PART, deed = Deed.SEARCH)
    public List<ApprovalLine> history(int max) {
        List<Long> ids = scope.bind(em.createQuery(
                        "select a.id from Approval a where " + scope.seen()
                                + " and (a.state not in :live or a.expiresAt <= :now) order by a.id desc",
                        Long.class))
                .setParameter("live", LIVE)
                .setParameter("now", now())
                .setMaxResults(max)
                .getResultList();
        return ids.isEmpty() ? List.of() : withSteps(ids);
    }

    /** Says yes to somebody else's request. */
    @Requires(APPROVAL_TAKE_PART)
    public void approve(long id, String reason) {
        Approval approval = decidable(id);
        approval.approve(decider(), reason, now(), fourEyes.rule(approval.getKind()));
    }

    /** Says no to somebody else's request. */
    @Requires(APPROVAL_TAKE_PART)
    public void refuse(long id, String reason) {
        decidable(id).refuse(decider(), reason, now());
    }

    /** Takes the own request back. */
    @Requires(APPROVAL_TAKE_PART)
    public void withdraw(long id) {
        seen(id).withdraw(caller.name(), now());
    }

    private Approval decidable(long id) {
        Approval approval = seen(id);
        if (!caller.may(approval.getKind().decider())) {
            throw new AccessDeniedException(approval.getKind().decider().name());
        }
        return approval;
    }

    private Approval seen(long id) {
        Approval approval = em.find(Approval.class, id);
        scope.checkSeen(approval);
        return approval;
    }

    private Decider decider() {
        return new Decider(caller.name(), standIns.representedBy(caller.name()));
    }

    private List<ApprovalLine> lines(TypedQuery<Approval> query) {
        return query.getResultList().stream()
                .map(approval -> ApprovalLine.of(approval, scope.me(), now()))
                .toList();
    }

    private List<ApprovalLine> withSteps(List<Long> ids) {
        return lines(em.createQuery(
                        "select distinct a from Approval a left join fetch a.steps where a.id in :ids order by a.id desc",
                        Approval.class)
                .setParameter("ids", ids));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
