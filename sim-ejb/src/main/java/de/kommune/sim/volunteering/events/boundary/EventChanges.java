package de.kommune.sim.volunteering.events.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.ChangeReason;
import de.kommune.sim.volunteering.events.entity.EventChange;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Moving and cancelling dates («Verlegen und Absagen»): whoever is registered stays so and is told, and what was before stays on record. */
@Stateless
@Guarded
public class EventChanges {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private EventRows rows;

    @Inject
    private MailBook mails;

    @Inject
    private Clock clock;

    /** Takes place at another time, just as long and with its shifts, or elsewhere. */
    @Requires(VOLUNTEER_WRITE)
    public void move(long eventId, int version, LocalDateTime startsAt, String place, ChangeReason reason) {
        VolunteerEvent event = toCome(eventId, version);
        if (!startsAt.isAfter(now())) {
            throw new BusinessException("volunteering.movedToPast", startsAt);
        }
        if (startsAt.equals(event.getStartsAt()) && event.getPlace().equals(place)) {
            throw new BusinessException("volunteering.movedNowhere");
        }
        Duration by = Duration.between(event.getStartsAt(), startsAt);
        List<EventSlot> slots = rows.lockSlots(eventId);
        EventChange change = EventChange.moved(event, reason, now(), caller.name());
        event.moveTo(startsAt, place, caller.name());
        slots.forEach(slot -> slot.shift(by));
        change.to(event);
        em.persist(change);
        mails.tellAllMoved(eventId, change.getWasAt(), change.getWasPlace());
    }

    @Requires(VOLUNTEER_WRITE)
    public void cancel(long eventId, int version, ChangeReason reason) {
        VolunteerEvent event = toCome(eventId, version);
        rows.lockSlots(eventId);
        em.persist(EventChange.cancelled(event, reason, now(), caller.name()));
        event.cancel(caller.name());
        mails.tellAll(eventId, MailKind.CANCELLED);
    }

    private VolunteerEvent toCome(long eventId, int version) {
        VolunteerEvent event = rows.lock(eventId, version);
        if (!now().isBefore(event.getStartsAt())) {
            throw new BusinessException("volunteering.eventBegun", event.getStartsAt());
        }
        return event;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
