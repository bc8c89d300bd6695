package de.kommune.sim.takeover.review.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;
import static de.kommune.sim.access.Permission.TAKEOVER_REVIEW;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.takeover.boundary.TakeoverSeals;
import de.kommune.sim.takeover.entity.RemarkState;
import de.kommune.sim.takeover.entity.SealedRemark;
import de.kommune.sim.takeover.entity.Takeover;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Free text of the lists under its seal («Bemerkungen»): each opening is a call of its own, and so stands in the access log. */
@Stateless
@Guarded
public class Remarks {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private RemarkNotes notes;

    @Inject
    private Clock clock;

    /** Rows whose remark nobody has read yet, those that may tell of health or offences first. */
    @Requires(TAKEOVER_READ)
    public List<Long> waiting(long takeoverId, int max) {
        return em.createQuery(
                        "select m.rowId from SealedRemark m where m.takeoverId = :takeover and m.state = :sealed"
                                + " order by m.sensitive desc, m.rowId",
                        Long.class)
                .setParameter("takeover", takeoverId)
                .setParameter("sealed", RemarkState.SEALED)
                .setMaxResults(max)
                .getResultList();
    }

    @Requires(TAKEOVER_READ)
    public long countWaiting(long takeoverId) {
        return em.createQuery(
                        "select count(m) from SealedRemark m where m.takeoverId = :takeover and m.state = :sealed",
                        Long.class)
                .setParameter("takeover", takeoverId)
                .setParameter("sealed", RemarkState.SEALED)
                .getSingleResult();
    }

    /** Breaks the seal for this reader. */
    @Requires(value = TAKEOVER_REVIEW, deed = READ)
    public String read(long rowId) {
        return seals.open(find(rowId).getContent(), TakeoverSeals.REMARKS.place(rowId));
    }

    /** The text may stay: it becomes a sealed note of the case, at once or with the commit. */
    @Requires(TAKEOVER_REVIEW)
    public void release(long rowId) {
        SealedRemark remark = find(rowId);
        remark.release(caller.name(), LocalDateTime.now(clock));
        notes.moveLate(remark);
    }

    /** The text must not stay; it is gone at once. What has become a note of the case stays there. */
    @Requires(TAKEOVER_REVIEW)
    public void discard(long rowId) {
        SealedRemark remark = find(rowId);
        boolean isNote =
                em.find(Takeover.class, remark.getTakeoverId()).getState().isInRegister();
        if (remark.getState() == RemarkState.RELEASED && isNote) {
            throw new BusinessException("takeover.remarkIsNote");
        }
        SealedText nothing = seals.seal("", TakeoverSeals.REMARKS.place(rowId));
        remark.discard(nothing, caller.name(), LocalDateTime.now(clock));
    }

    private SealedRemark find(long rowId) {
        SealedRemark remark = em.find(SealedRemark.class, rowId);
        if (remark == null) {
            throw new NotFoundException();
        }
        return remark;
    }
}
