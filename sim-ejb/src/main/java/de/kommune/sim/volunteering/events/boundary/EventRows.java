package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotRegistration;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Events, shifts and registrations as rows («Zeilen»). Whoever locks several locks the event first, then its shifts, then volunteers,
 * each by number. Only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventRows {

    @PersistenceContext
    private EntityManager em;

    <T> T get(Class<T> type, long id) {
        return found(em.find(type, id));
    }

    <T> T lock(Class<T> type, long id) {
        T row = found(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private static <T> T found(T row) {
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /** Keeps others from changing the event, and refuses who saw an older state of it. */
    VolunteerEvent lock(long eventId, int version) {
        VolunteerEvent event = lock(VolunteerEvent.class, eventId);
        if (event.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        if (!event.isPlanned()) {
            throw new BusinessException("volunteering.eventOver", event.getStartsAt());
        }
        return event;
    }

    /** Nobody registers for them meanwhile. */
    List<EventSlot> lockSlots(long eventId) {
        return em.createQuery("select s from EventSlot s where s.event.id = :event order by s.id", EventSlot.class)
                .setParameter("event", eventId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<EventSlot> slots(long eventId) {
        return em.createQuery(
                        "select s from EventSlot s where s.event.id = :event order by s.startsAt, s.id",
                        EventSlot.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    long count(long slotId, RegistrationState state) {
        return em.createQuery(
                        "select count(r) from SlotRegistration r where r.slot.id = :slot and r.state = :state",
                        Long.class)
                .setParameter("slot", slotId)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Of a shift, who asked first comes first. */
    List<SlotRegistration> registrations(long slotId, RegistrationState state) {
        return em.createQuery(
                        "select r from SlotRegistration r join fetch r.volunteer where r.slot.id = :slot and r.state = :state"
                                + " order by r.askedAt, r.id",
                        SlotRegistration.class)
                .setParameter("slot", slotId)
                .setParameter("state", state)
                .getResultList();
    }

    /** The shifts that a volunteer takes at a time, other than that one. */
    List<EventSlot> taken(long volunteerId, long otherThan, LocalDateTime from, LocalDateTime to) {
        return em.createQuery(
                        "select s from SlotRegistration r join r.slot s join s.event e where r.volunteer.id = :volunteer"
                                + " and r.state = :registered and s.id <> :other and s.startsAt < :to and s.endsAt > :from"
                                + " and e.state = de.kommune.sim.volunteering.events.entity.EventState.PLANNED order by s.startsAt",
                        EventSlot.class)
                .setParameter("volunteer", volunteerId)
                .setParameter("registered", RegistrationState.REGISTERED)
                .setParameter("other", otherThan)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
