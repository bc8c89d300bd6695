package de.kommune.sim.counselling.hours.boundary;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.ContactRecorded;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.hours.entity.Ticket;
import de.kommune.sim.counselling.hours.entity.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the open hours a call sees, and how one ends when its talk has been recorded («Warteliste»): those that name
 * nobody's case, and those of cases that the call sees. One predicate, for the single line and for the list. Has no guard of
 * its own: only guarded boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TicketRows implements CaseUse {

    private static final String FROM =
            " from Ticket t join t.place o left join t.simCase c left join c.person p left join p.mergedInto m where ";

    private static final String SEEN = "(c.id is null or " + CaseRows.seen("c", "p") + ")";

    private static final String LINE =
            "select new de.kommune.sim.counselling.hours.boundary.TicketLine(t.id, t.version,"
                    + " o.id, o.name, t.number, c.id, coalesce(m.displayName, p.displayName, t.firstName),"
                    + " p.interpreterNeeded, m.interpreterNeeded, t.state, t.arrivedAt, t.calledBy, t.calledAt,"
                    + " t.endedAt)" + FROM + SEEN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    List<TicketLine> ofDay(long placeId, LocalDate day) {
        return cases.seeing(em.createQuery(
                        LINE + " and o.id = :place and t.day = :day order by t.number", TicketLine.class))
                .setParameter("place", placeId)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<TicketLine> one(long ticketId) {
        return cases.seeing(em.createQuery(LINE + " and t.id = :id", TicketLine.class))
                .setParameter("id", ticketId)
                .getResultStream()
                .findFirst();
    }

    /** The line itself, kept from others until the work is done. */
    Ticket lock(long ticketId) {
        Ticket ticket = cases.seeing(em.createQuery("select t" + FROM + SEEN + " and t.id = :id", Ticket.class))
                .setParameter("id", ticketId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(ticket, LockModeType.PESSIMISTIC_WRITE); // the query would lock the case and the person as well
        return ticket;
    }

    /** The ticket of somebody who is on that list and has not gone yet. */
    Optional<Ticket> hereOf(SimCase simCase, CounsellingPlace place, LocalDate day) {
        return em.createQuery(
                        "select t from Ticket t where t.simCase = :case and t.place = :place and t.day = :day"
                                + " and t.state in :here",
                        Ticket.class)
                .setParameter("case", simCase)
                .setParameter("place", place)
                .setParameter("day", day)
                .setParameter("here", List.of(TicketState.WAITING, TicketState.CALLED))
                .getResultStream()
                .findFirst();
    }

    /** The place is locked, so nobody else gets the same number. */
    int nextNumber(CounsellingPlace place, LocalDate day) {
        Integer last = em.createQuery(
                        "select max(t.number) from Ticket t where t.place = :place and t.day = :day", Integer.class)
                .setParameter("place", place)
                .setParameter("day", day)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** The talk and its line end together, or neither does. */
    void recorded(@Observes ContactRecorded news) {
        Ticket ticket = lock(news.ticketId());
        ticket.done(news.contactId(), em.find(SimCase.class, news.caseId()), LocalDateTime.now(clock));
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(
                em.createQuery("select distinct t.simCase.id from Ticket t where t.simCase.id in :cases", Long.class)
                        .setParameter("cases", caseIds)
                        .getResultList());
    }
}
