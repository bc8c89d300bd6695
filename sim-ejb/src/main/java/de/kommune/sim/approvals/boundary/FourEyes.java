package de.kommune.sim.approvals.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.approvals.entity.Approval;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalRule;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.common.BusinessException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a feature has somebody else look («Vier-Augen-Prinzip»): it asks, and once somebody else has approved it uses the
 * approval in the transaction of the deed. Has no guard of its own: only guarded boundaries use it.
 *
 * <pre>{@code
 * fourEyes.request(new Subject(UNSEALING, note.getId(), simCase.getCaseNo()), reason); // one person
 * fourEyes.use(UNSEALING, note.getId()); // later: throws unless somebody else has approved, in time, and it is unused
 * }</pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FourEyes {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** Asks for an approval. There is one open request at a time for the same subject. */
    public Approval request(Subject subject, String reason) {
        latest(subject.kind(), subject.id()).ifPresent(earlier -> {
            earlier.expire(now());
            if (earlier.stateAt(now()).isLive()) {
                throw new BusinessException("approvals.alreadyRequested", earlier.getRequestedBy());
            }
            em.flush(); // the table takes a second request only once the first is over
        });
        Approval approval = new Approval(subject, reason, caller.name(), now(), rule(subject.kind()));
        em.persist(approval);
        return approval;
    }

    /** Whether an approval waits to be used. */
    public boolean isApproved(ApprovalKind kind, long subjectId) {
        return latest(kind, subjectId)
                .filter(found -> found.stateAt(now()) == ApprovalState.APPROVED)
                .isPresent();
    }

    /** Whether a request waits, or an approval. */
    public boolean isLive(ApprovalKind kind, long subjectId) {
        return latest(kind, subjectId)
                .filter(found -> found.stateAt(now()).isLive())
                .isPresent();
    }

    /** Where the latest requests about these records stand; a record without one is missing. */
    public Map<Long, ApprovalState> states(ApprovalKind kind, Collection<Long> subjectIds) {
        Map<Long, ApprovalState> states = new HashMap<>();
        if (!subjectIds.isEmpty()) {
            em.createQuery(
                            "select a from Approval a where a.kind = :kind and a.subjectId in :subjects order by a.id",
                            Approval.class)
                    .setParameter("kind", kind)
                    .setParameter("subjects", subjectIds)
                    .getResultList()
                    .forEach(found -> states.put(found.getSubjectId(), found.stateAt(now())));
        }
        return states;
    }

    /** Uses the approval up. If the transaction fails, it stays unused; of two at once, one fails. */
    public void use(ApprovalKind kind, long subjectId) {
        latest(kind, subjectId)
                .orElseThrow(() -> new BusinessException("approvals.neverRequested"))
                .use(caller.name(), now());
    }

    /** How long a request of that kind waits, and an approval holds, by the rule of today. */
    ApprovalRule rule(ApprovalKind kind) {
        return em.createQuery(
                        "select r from ApprovalRule r where r.kind = :kind and r.validFrom <= :today"
                                + " order by r.validFrom desc",
                        ApprovalRule.class)
                .setParameter("kind", kind)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }

    private Optional<Approval> latest(ApprovalKind kind, long subjectId) {
        List<Approval> found = em.createQuery(
                        "select a from Approval a where a.kind = :kind and a.subjectId = :subject order by a.id desc",
                        Approval.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
