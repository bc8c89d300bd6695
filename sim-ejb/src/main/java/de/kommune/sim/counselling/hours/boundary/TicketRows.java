package de.kommune.sim.counselling.hours.boundary;

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
 * Reads the lists of the open hours, and ends a line when its talk has been recorded («Warteliste»). Has no guard of its own:
 * only guarded boundaries of counselling use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TicketRows implements CaseUse {

    private static final String LINE =
            "select new de.kommune.sim.counselling.hours.boundary.TicketLine(t.id, t.version,"
                    + " o.id, o.name, t.number, c.id, coalesce(m.displayName, p.displayName, t.firstName),"
                    + " p.interpreterNeeded, m.interpreterNeeded, t.state, t.arrivedAt, t.calledBy, t.calledAt,"
                    + " t.endedAt) from Ticket t join t.place o left join t.simCase c left join c.person p"
                    + " left join p.mergedInto m where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<TicketLine> ofDay(long placeId, LocalDate day) {
        return em.createQuery(LINE + "o.id = :place and t.day = :day order by t.number", TicketLine.class)
                .setParameter("place", placeId)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<TicketLine> one(long ticketId) {
        return em.createQuery(LINE + "t.id = :id", TicketLine.class)
                .setParameter("id", ticketId)
                .getResultStream()
                .findFirst();
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
        Ticket ticket = em.find(Ticket.class, news.ticketId(), LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw new NotFoundException();
        }
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
