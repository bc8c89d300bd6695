package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Role;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.cooperation.entity.Desk;
import de.kommune.sim.cooperation.entity.HandOff;
import de.kommune.sim.cooperation.entity.HandOffState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which messages a call sees («Sicht auf Mitteilungen»): those that one of the caller's desks wrote or is to answer. One
 * predicate, for the single message and for lists. Has no guard of its own: only guarded boundaries use it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandOffRows {

    private static final String SEEN = "(h.from in :desks or h.to in :desks)";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** The desks at which the caller works; nobody works on both sides of the wall. */
    Set<Desk> desks() {
        Set<Role> roles = caller.roles();
        return Arrays.stream(Desk.values())
                .filter(desk -> desk.isStaffedBy(roles))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Desk.class)));
    }

    HandOff get(long id) {
        return one(id).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Reads the row anew and keeps others from changing it until the work is done. */
    HandOff lock(long id) {
        return one(id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<HandOffLine> lines(HandOffBox box, int first, int size) {
        String order = box == HandOffBox.OVER ? " order by h.id desc" : " order by h.dueOn, h.id";
        return bind(
                        em.createQuery(
                                "select new de.kommune.sim.cooperation.boundary.HandOffLine(h.id, h.kind, h.concerned.name,"
                                        + " h.dueOn, h.state, h.sentBy, h.sentAt, h.takenBy) from HandOff h where "
                                        + SEEN + " and " + box.where() + order,
                                HandOffLine.class),
                        box)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(HandOffBox box) {
        return bind(
                        em.createQuery(
                                "select count(h) from HandOff h where " + SEEN + " and " + box.where(), Long.class),
                        box)
                .getSingleResult();
    }

    List<ProposalLine> proposals() {
        return em.createQuery(
                        "select new de.kommune.sim.cooperation.boundary.ProposalLine(h.id, h.concerned.name, p.place, p.facility,"
                                + " p.ground, p.from, h.dueOn, h.takenBy) from HandOffProposal p join p.handOff h where "
                                + SEEN + " and h.state in :live order by p.from, h.id",
                        ProposalLine.class)
                .setParameter("desks", desks())
                .setParameter("live", HandOffState.live())
                .getResultList();
    }

    private TypedQuery<HandOff> one(long id) {
        return em.createQuery("select h from HandOff h where h.id = :id and " + SEEN, HandOff.class)
                .setParameter("id", id)
                .setParameter("desks", desks());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, HandOffBox box) {
        query.setParameter("desks", desks()).setParameter("live", HandOffState.live());
        if (box == HandOffBox.IN) {
            query.setParameter("withdrawn", HandOffState.WITHDRAWN);
        }
        if (box == HandOffBox.OUT) {
            query.setParameter("answered", EnumSet.of(HandOffState.DONE, HandOffState.DECLINED));
        }
        return query;
    }
}
