package de.kommune.sim.takeover.review.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;
import static de.kommune.sim.access.Permission.TAKEOVER_REVIEW;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.takeover.entity.CandidatePair;
import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.entity.StagedRow;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.review.policy.Grouping;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The review of proposed pairs («Prüfung der Vorschläge»): one after the other, the likeliest first, each answered with same,
 * different or later. Nothing counts as one person without such an answer.
 */
@Stateless
@Guarded
public class Pairs {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private RegisteredSides registered;

    @Inject
    private Clock clock;

    /** The likeliest open pair; empty when all are answered. */
    @Requires(TAKEOVER_READ)
    public Optional<PairView> next(long takeoverId) {
        return em.createQuery(
                        "select p from CandidatePair p join fetch p.row left join fetch p.otherRow"
                                + " where p.takeoverId = :takeover and p.decision = :open order by p.score desc, p.id",
                        CandidatePair.class)
                .setParameter("takeover", takeoverId)
                .setParameter("open", PairDecision.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    @Requires(TAKEOVER_READ)
    public PairView get(long pairId) {
        return view(find(pairId));
    }

    /** Some decided pairs, the latest first, for looking at them again. */
    @Requires(TAKEOVER_READ)
    public List<Long> latest(long takeoverId, int max) {
        return em.createQuery(
                        "select p.id from CandidatePair p where p.takeoverId = :takeover and p.decision <> :open"
                                + " order by p.decidedAt desc, p.id",
                        Long.class)
                .setParameter("takeover", takeoverId)
                .setParameter("open", PairDecision.OPEN)
                .setMaxResults(max)
                .getResultList();
    }

    @Requires(TAKEOVER_READ)
    public PairCounts counts(long takeoverId) {
        Object[] counted = (Object[]) em.createNativeQuery("select coalesce(sum(decision = 'OPEN'), 0),"
                        + " coalesce(sum(decision = 'SAME'), 0), coalesce(sum(decision = 'DIFFERENT'), 0),"
                        + " coalesce(sum(decision = 'LATER'), 0), coalesce(sum(decision = 'OPEN' and same_numbers), 0)"
                        + " from takeover_pair where takeover_id = ?")
                .setParameter(1, takeoverId)
                .getSingleResult();
        return new PairCounts(
                number(counted[0]), number(counted[1]), number(counted[2]), number(counted[3]), number(counted[4]));
    }

    /** The reviewer's word about one pair; may be changed until the commit. */
    @Requires(TAKEOVER_REVIEW)
    public void decide(long pairId, PairDecision word) {
        CandidatePair pair = find(pairId);
        em.find(Takeover.class, pair.getTakeoverId(), LockModeType.PESSIMISTIC_WRITE)
                .reopenReview();
        pair.decide(word, caller.name(), LocalDateTime.now(clock));
    }

    /** Everybody with the same AZR number and the same birth date is the same person; answers how many pairs that decided. */
    @Requires(value = TAKEOVER_REVIEW, deed = CHANGE)
    public int sameNumbersAreSame(long takeoverId) {
        find(Takeover.class, takeoverId).reopenReview();
        return em.createQuery("update CandidatePair p set p.decision = :same, p.decidedBy = :by, p.decidedAt = :at,"
                        + " p.version = p.version + 1"
                        + " where p.takeoverId = :takeover and p.decision = :open and p.sameNumbers = true")
                .setParameter("same", PairDecision.SAME)
                .setParameter("by", caller.name())
                .setParameter("at", LocalDateTime.now(clock))
                .setParameter("takeover", takeoverId)
                .setParameter("open", PairDecision.OPEN)
                .executeUpdate();
    }

    /** The review is over: nothing is open, and no answer contradicts another. */
    @Requires(TAKEOVER_REVIEW)
    public void finish(long takeoverId) {
        Takeover takeover = find(Takeover.class, takeoverId);
        takeover.mustBe(TakeoverState.MATCHED, TakeoverState.REVIEWED);
        long open = counts(takeoverId).open();
        if (open > 0) {
            throw new BusinessException("takeover.pairsOpen", open);
        }
        DecidedPairs.grouping(em, takeoverId).conflict().ifPresent(this::refuse);
        takeover.reach(TakeoverState.REVIEWED);
    }

    private void refuse(Grouping.Conflict conflict) {
        boolean called = conflict.why() == Grouping.Contradiction.CALLED_DIFFERENT;
        throw new BusinessException(
                called ? "takeover.calledDifferent" : "takeover.twoRecords",
                name(conflict.one()),
                name(conflict.other()));
    }

    private String name(Grouping.Node node) {
        if (node.person()) {
            return registered.side(node.id()).source();
        }
        StagedRow row = find(StagedRow.class, node.id());
        return row.getFamilyName() + ", " + row.getGivenNames() + " ("
                + row.getFile().getName() + ", " + row.getRowNo() + ")";
    }

    private PairView view(CandidatePair pair) {
        PairSide right = pair.getOtherRow() == null ? registered.side(pair.getPersonId()) : side(pair.getOtherRow());
        return new PairView(
                pair.getId(),
                pair.getVersion(),
                pair.getDecision(),
                pair.getScore(),
                pair.isSameNumbers(),
                side(pair.getRow()),
                right,
                ReasonJson.read(pair.getExplanation()));
    }

    private static PairSide side(StagedRow row) {
        return new PairSide(
                row.getId(),
                null,
                row.getFile().getName(),
                row.getRowNo(),
                row.getFamilyName(),
                row.getGivenNames(),
                row.getBirthDate(),
                row.getBirthPrecision(),
                row.getSex(),
                row.getCitizenship(),
                row.getAzrNo(),
                row.getBamfNo(),
                row.getFamilyNo(),
                row.getRelation(),
                row.getCareFrom(),
                row.getCareTo());
    }

    private CandidatePair find(long pairId) {
        return find(CandidatePair.class, pairId);
    }

    private <T> T find(Class<T> type, long id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
