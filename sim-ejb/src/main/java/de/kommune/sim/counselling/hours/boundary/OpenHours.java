package de.kommune.sim.counselling.hours.boundary;

import static de.kommune.sim.access.Permission.OPEN_HOUR_READ;
import static de.kommune.sim.access.Permission.OPEN_HOUR_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.hours.entity.Ticket;
import de.kommune.sim.drafts.boundary.SentForms;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The list of the open hours («Offene Sprechstunde»): arriving, calling, leaving. Of two counsellors who call one person at
 * once the second is told who has called already.
 */
@Stateless
@Guarded
public class OpenHours {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private TicketRows rows;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** Everybody who has come to that place today, in the order of arrival. */
    @Requires(OPEN_HOUR_READ)
    public List<TicketLine> today(long placeId) {
        return rows.ofDay(placeId, LocalDate.now(clock));
    }

    /** One line of a list, so that its talk can be recorded. */
    @Requires(OPEN_HOUR_READ)
    public TicketLine get(long ticketId) {
        return rows.one(ticketId).orElseThrow(NotFoundException::new);
    }

    /** Somebody has come, and gets the next number. A form that is sent twice gives one. */
    @Requires(value = OPEN_HOUR_WRITE, deed = Deed.CHANGE)
    public Ticket arrive(NewArrival arrival) {
        return forms.before(arrival.form()).map(id -> em.find(Ticket.class, id)).orElseGet(() -> arrived(arrival));
    }

    private Ticket arrived(NewArrival arrival) {
        CounsellingPlace place = em.find(CounsellingPlace.class, arrival.placeId(), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = LocalDate.now(clock);
        if (place == null || !place.getPeriod().contains(today)) {
            throw new NotFoundException();
        }
        SimCase known = arrival.caseId() == null ? null : simCase(arrival.caseId());
        if (known != null) {
            refuseTwice(known, place, today);
        }
        Ticket ticket = new Ticket(place, rows.nextNumber(place, today), LocalDateTime.now(clock));
        ticket.isOf(known, arrival.firstName());
        em.persist(ticket);
        forms.made(arrival.form(), ticket.getId());
        return ticket;
    }

    private void refuseTwice(SimCase known, CounsellingPlace place, LocalDate today) {
        rows.hereOf(known, place, today).ifPresent(there -> {
            throw new BusinessException(
                    "counselling.ticketTwice", known.getSubject().getDisplayName(), there.getNumber());
        });
    }

    /**
     * Calls somebody in.
     *
     * @param version of the line that was on the screen; a stale one is refused, here and below
     */
    @Requires(OPEN_HOUR_WRITE)
    public void call(long ticketId, int version) {
        Ticket ticket = locked(ticketId);
        ticket.call(caller.name(), LocalDateTime.now(clock));
        checkSeen(ticket, version);
    }

    /** Lets somebody wait again who was called. */
    @Requires(OPEN_HOUR_WRITE)
    public void putBack(long ticketId, int version) {
        Ticket ticket = locked(ticketId);
        ticket.putBack();
        checkSeen(ticket, version);
    }

    /** Somebody has left without a talk. */
    @Requires(OPEN_HOUR_WRITE)
    public void leave(long ticketId, int version) {
        Ticket ticket = locked(ticketId);
        ticket.leave(LocalDateTime.now(clock));
        checkSeen(ticket, version);
    }

    private Ticket locked(long ticketId) {
        Ticket ticket = rows.lock(ticketId);
        if (ticket.getSimCase() != null) {
            CallTrail.person(ticket.getSimCase().getPerson().getId());
        }
        return ticket;
    }

    /** Asked after the ticket itself has said what it can: its sentence names who was quicker. */
    private static void checkSeen(Ticket ticket, int version) {
        if (ticket.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
    }

    private SimCase simCase(long caseId) {
        return cases.get(caseId);
    }
}
